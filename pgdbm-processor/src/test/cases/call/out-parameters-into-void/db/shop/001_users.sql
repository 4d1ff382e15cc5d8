CREATE TABLE <<tables.users>> (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email      text        NOT NULL UNIQUE,
    created_at timestamptz NOT NULL DEFAULT now()
);

CREATE PROCEDURE <<schema>>.register(email text, OUT id bigint, OUT created_at timestamptz)
LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO <<tables.users>> AS u (email) VALUES (register.email)
    RETURNING u.id, u.created_at INTO register.id, register.created_at;
END
$$;

CREATE PROCEDURE <<schema>>.forget(user_id bigint)
LANGUAGE sql AS $$ DELETE FROM <<tables.users>> WHERE id = user_id $$;

CREATE FUNCTION <<schema>>.totals(OUT users bigint, OUT domains bigint)
LANGUAGE sql AS $$ SELECT count(*), count(DISTINCT split_part(email, '@', 2)) FROM <<tables.users>> $$;
