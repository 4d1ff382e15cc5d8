CREATE TABLE <<tables.orders>> (
    id bigint PRIMARY KEY,
    user_id bigint NOT NULL CONSTRAINT orders_user_id_fkey REFERENCES <<tables.users>> DEFERRABLE,
    amount integer NOT NULL CONSTRAINT orders_amount_check CHECK (amount > 0)
);
