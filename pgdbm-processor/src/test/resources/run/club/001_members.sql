CREATE TABLE <<tables.members>> (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email     text        NOT NULL CONSTRAINT members_email_key UNIQUE,
    full_name text,
    joined_at timestamptz NOT NULL DEFAULT now()
);
