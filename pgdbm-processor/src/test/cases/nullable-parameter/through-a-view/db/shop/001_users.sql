CREATE TABLE <<tables.users>> (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    full_name text,
    email     text NOT NULL
);
CREATE VIEW <<tables.named>> AS SELECT id, email AS mail FROM <<tables.users>>;
