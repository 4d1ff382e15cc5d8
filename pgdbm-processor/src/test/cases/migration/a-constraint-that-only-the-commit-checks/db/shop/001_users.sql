CREATE TABLE <<tables.users>> (
    id      bigint PRIMARY KEY,
    email   text NOT NULL,
    manager bigint REFERENCES <<tables.users>> DEFERRABLE INITIALLY DEFERRED
);

INSERT INTO <<tables.users>> VALUES (1, 'ada@example.com', 2);
