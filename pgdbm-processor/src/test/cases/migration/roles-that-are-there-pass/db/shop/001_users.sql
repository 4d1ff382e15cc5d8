CREATE TABLE <<tables.users>> (
    id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL
);

GRANT SELECT ON <<tables.users>> TO PUBLIC, pg_monitor;
SET ROLE pg_monitor;
