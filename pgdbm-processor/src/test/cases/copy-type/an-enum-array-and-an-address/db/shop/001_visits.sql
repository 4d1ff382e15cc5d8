CREATE TYPE <<schema>>.mood AS ENUM ('happy', 'sad');
CREATE TABLE <<tables.visits>> (address inet NOT NULL, moods <<schema>>.mood[] NOT NULL);
