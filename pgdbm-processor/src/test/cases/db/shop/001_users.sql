CREATE TABLE <<tables.users>> (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email      text        NOT NULL UNIQUE,
    full_name  text,
    created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE <<tables.posts>> (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    user_id bigint NOT NULL REFERENCES <<tables.users>>,
    title   text   NOT NULL,
    tags    text[] NOT NULL DEFAULT '{}',
    extra   jsonb
);
