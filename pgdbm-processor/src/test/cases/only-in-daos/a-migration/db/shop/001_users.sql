CREATE TABLE <<tables.users>> (
    id bigint <<if key>>PRIMARY KEY<<end>>
);
