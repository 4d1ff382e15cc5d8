CREATE TABLE <<tables.users>> (
    id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL
);

INSERT INTO <<tables.users>> (email) VALUES ('COPY users FROM STDIN');
