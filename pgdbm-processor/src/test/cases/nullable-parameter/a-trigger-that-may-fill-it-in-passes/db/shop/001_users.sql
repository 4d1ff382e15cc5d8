CREATE TABLE <<tables.users>> (id bigint PRIMARY KEY DEFAULT 1, email text NOT NULL);
CREATE FUNCTION <<schema>>.fill() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.email := coalesce(NEW.email, 'nobody');
    RETURN NEW;
END $$;
CREATE TRIGGER fill BEFORE INSERT ON <<tables.users>> FOR EACH ROW EXECUTE FUNCTION <<schema>>.fill();
