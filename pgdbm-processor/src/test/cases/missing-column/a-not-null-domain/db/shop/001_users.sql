CREATE DOMAIN <<schema>>.email AS text NOT NULL;
CREATE TABLE <<tables.users>> (id bigint, email <<schema>>.email);
