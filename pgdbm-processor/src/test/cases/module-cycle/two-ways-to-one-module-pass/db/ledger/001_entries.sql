CREATE TABLE <<tables.entries>> (id bigint PRIMARY KEY);
