-- pgdbm:no-transaction
BEGIN;

CREATE TABLE <<tables.users>> (
    id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL
);

COMMIT;
