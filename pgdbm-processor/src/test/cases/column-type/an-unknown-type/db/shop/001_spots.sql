CREATE TABLE <<tables.spots>> (place point NOT NULL);
