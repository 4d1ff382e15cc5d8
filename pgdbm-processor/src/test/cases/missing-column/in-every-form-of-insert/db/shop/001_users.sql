CREATE TABLE <<tables.users>> (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, full_name text, email text NOT NULL);
CREATE VIEW <<tables.names>> AS SELECT id, full_name FROM <<tables.users>>;
CREATE TABLE <<tables.codes>> (id bigint NOT NULL, name text NOT NULL) PARTITION BY LIST (id);
