CREATE TABLE <<tables.users>> (id bigint, full_name text);
CREATE VIEW <<tables.named>> AS SELECT id, full_name FROM <<tables.users>> WHERE full_name IS NOT NULL;
