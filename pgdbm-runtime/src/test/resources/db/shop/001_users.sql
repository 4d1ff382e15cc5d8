CREATE TABLE <<tables.users>> (
    id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    email text NOT NULL CONSTRAINT users_email_key UNIQUE,
    full_name text,
    created_at timestamptz NOT NULL DEFAULT now()
);
