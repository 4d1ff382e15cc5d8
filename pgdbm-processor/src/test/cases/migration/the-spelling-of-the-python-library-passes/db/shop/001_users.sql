BEGIN;
CREATE TABLE {{tables.users}} (id bigint NOT NULL);
CREATE FUNCTION {{schema}}.touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE {{tables.users}} SET id = id;
    RETURN NEW;
END $$;
COMMIT;
