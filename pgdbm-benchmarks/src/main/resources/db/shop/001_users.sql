CREATE TABLE <<tables.users>> (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL,
    full_name text,
    created_at timestamptz NOT NULL DEFAULT now()
);

INSERT INTO <<tables.users>> (email, full_name)
SELECT 'user' || n || '@example.com', nullif('User ' || n, 'User 7') FROM generate_series(1, 100000) AS n;
