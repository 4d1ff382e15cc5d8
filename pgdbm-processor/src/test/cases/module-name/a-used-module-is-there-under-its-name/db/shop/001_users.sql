CREATE TABLE <<tables.users>> (id bigint NOT NULL);
