\set ON_ERROR_STOP on
CREATE TABLE <<tables.users>> (
    id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL
);
