BEGIN;
CREATE TABLE {{tables.users}} (id bigint);
CREATE FUNCTION {{schema}}.touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE {{tables.users}} SET id = id;
    RETURN NEW;
END $$;
COMMIT;
