CREATE TABLE <<tables.users>> (id bigint NOT NULL, full_name text);
CREATE VIEW <<tables.names>> AS SELECT full_name FROM <<tables.users>>;
CREATE FUNCTION <<schema>>.fill() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RETURN NEW;
END $$;
CREATE TRIGGER fill INSTEAD OF INSERT ON <<tables.names>> FOR EACH ROW EXECUTE FUNCTION <<schema>>.fill();
