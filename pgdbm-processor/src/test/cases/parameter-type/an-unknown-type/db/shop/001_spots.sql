CREATE TABLE <<tables.spots>> (id bigint NOT NULL, place pg_snapshot);
