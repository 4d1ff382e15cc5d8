CREATE TYPE <<schema>>.kind AS ENUM ('home', 'work');
CREATE TYPE <<schema>>.place AS (longitude float8, latitude float8);
CREATE TYPE <<schema>>.address AS (street text, zip int, kind <<schema>>.kind, place <<schema>>.place, phones text[]);

CREATE TABLE <<tables.users>> (
    id      bigint PRIMARY KEY,
    address <<schema>>.address NOT NULL,
    earlier <<schema>>.address[] NOT NULL DEFAULT '{}',
    place   <<schema>>.place
);
