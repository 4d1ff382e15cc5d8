CREATE TABLE <<tables.spots>> (place point);
