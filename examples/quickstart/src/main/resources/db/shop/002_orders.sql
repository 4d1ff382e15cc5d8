CREATE TABLE <<tables.orders>> (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    customer_id bigint      NOT NULL REFERENCES <<tables.customers>>,
    placed_at   timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE <<tables.order_lines>> (
    order_id   bigint         NOT NULL REFERENCES <<tables.orders>>,
    product_id bigint         NOT NULL REFERENCES <<tables.products>>,
    quantity   int            NOT NULL CHECK (quantity > 0),
    unit_price numeric(10, 2) NOT NULL,
    PRIMARY KEY (order_id, product_id)
);
