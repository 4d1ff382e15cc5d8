CREATE TYPE <<schema>>.mood AS ENUM ('sad', 'happy');
CREATE DOMAIN <<schema>>.room AS integer CHECK (VALUE > 0);
CREATE TABLE <<tables.guests>> (
    id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL UNIQUE,
    name  text,
    mood  <<schema>>.mood,
    room  <<schema>>.room
);
CREATE TABLE <<tables.bills>> (
    guest_id bigint NOT NULL REFERENCES <<tables.guests>>,
    sum      numeric(10, 2) NOT NULL,
    paid     boolean NOT NULL DEFAULT false
);
CREATE VIEW <<tables.debts>> AS SELECT guest_id, sum FROM <<tables.bills>> WHERE NOT paid;
