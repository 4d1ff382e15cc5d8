CREATE DOMAIN <<schema>>.size AS int NOT NULL DEFAULT 1;
CREATE TABLE <<tables.users>> (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email      text NOT NULL,
    lower      text NOT NULL GENERATED ALWAYS AS (lower(email)) STORED,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE <<tables.sizes>> (id serial, size <<schema>>.size);
