CREATE TABLE <<tables.spots>> (place pg_snapshot NOT NULL);
