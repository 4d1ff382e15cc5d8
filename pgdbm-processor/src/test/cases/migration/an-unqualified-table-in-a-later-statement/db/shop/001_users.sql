CREATE TABLE <<tables.users>> (id bigint);
ALTER TABLE users ADD email text;
