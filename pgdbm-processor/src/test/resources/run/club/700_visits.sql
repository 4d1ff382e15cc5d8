CREATE TYPE <<schema>>.weather AS ENUM ('fair', 'wet');

CREATE TABLE <<tables.visits>> (
    id      bigint PRIMARY KEY,
    guest   text   NOT NULL,
    note    text,
    stars   int,
    arrived timestamptz,
    score   double precision NOT NULL DEFAULT 0,
    paid    boolean NOT NULL DEFAULT false,
    weather <<schema>>.weather,
    extra   jsonb
);
