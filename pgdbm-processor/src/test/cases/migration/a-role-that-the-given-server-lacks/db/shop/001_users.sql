CREATE TABLE <<tables.users>> (
    id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL
);

GRANT SELECT ON <<tables.users>> TO app_reader, "App Writer";
ALTER TABLE <<tables.users>> OWNER TO app_owner;
CREATE POLICY readable ON <<tables.users>> TO app_reader USING (true);
