-- Unlogged and without keys: what the server does for a row is as little as can be, so that what Java does for it shows.
CREATE UNLOGGED TABLE <<tables.events>> (
    id bigint NOT NULL,
    kind text NOT NULL,
    note text,
    quantity integer NOT NULL,
    amount double precision NOT NULL,
    happened_at timestamptz NOT NULL
);
