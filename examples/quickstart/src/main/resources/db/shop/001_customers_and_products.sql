-- Every tenant has its own customers and its own catalogue.
CREATE TABLE <<tables.customers>> (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email      text        NOT NULL UNIQUE,
    full_name  text,
    created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE <<tables.products>> (
    id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name  text           NOT NULL UNIQUE,
    price numeric(10, 2) NOT NULL CHECK (price >= 0),
    stock int            NOT NULL CHECK (stock >= 0)
);
