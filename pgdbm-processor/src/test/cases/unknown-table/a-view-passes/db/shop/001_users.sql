CREATE TABLE <<tables.users>> (id bigint NOT NULL, name text);
CREATE VIEW <<tables.named_users>> AS SELECT id FROM <<tables.users>> WHERE name IS NOT NULL;
