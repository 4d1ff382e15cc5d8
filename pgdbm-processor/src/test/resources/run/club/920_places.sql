CREATE TYPE <<schema>>.mood AS ENUM ('glad', 'sad');
CREATE TYPE <<schema>>.point AS (x float8, y float8);
CREATE TYPE <<schema>>.place AS (
    name      text,
    floor     int4,
    mood      <<schema>>.mood,
    spot      <<schema>>.point,
    spots     <<schema>>.point[],
    labels    text[],
    since     timestamptz,
    picture   bytea,
    open      bool,
    stay      daterange
);

CREATE TABLE <<tables.places>> (
    id    bigint PRIMARY KEY,
    place <<schema>>.place NOT NULL
);
