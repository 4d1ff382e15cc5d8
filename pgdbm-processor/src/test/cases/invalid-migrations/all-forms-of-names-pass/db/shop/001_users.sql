CREATE TABLE <<tables.users>> (id bigint);
