CREATE TABLE <<tables.trials>> (id bigint NOT NULL, length interval NOT NULL, seats int4range NOT NULL);
