CREATE TABLE <<tables.counters>> (n int NOT NULL);
