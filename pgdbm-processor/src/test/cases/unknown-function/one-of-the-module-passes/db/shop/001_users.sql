CREATE TABLE <<tables.users>> (id bigint NOT NULL);

CREATE FUNCTION <<schema>>.twice(n bigint) RETURNS bigint LANGUAGE sql AS $$
    SELECT 2 * n FROM <<tables.users>> LIMIT 1
$$;
