CREATE TABLE <<tables.users>> (
    id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL
);

COPY <<tables.users>> (email) FROM STDIN;
ada@example.com
\.
