CREATE PROCEDURE <<schema>>.enrol(email text, OUT id bigint, OUT full_name text)
LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO <<tables.members>> AS m (email) VALUES (enrol.email)
    RETURNING m.id, m.full_name INTO enrol.id, enrol.full_name;
END
$$;

CREATE PROCEDURE <<schema>>.enrol_one_by_one(emails text[])
LANGUAGE plpgsql AS $$
DECLARE
    email text;
BEGIN
    FOREACH email IN ARRAY emails LOOP
        INSERT INTO <<tables.members>> (email) VALUES (email);
        COMMIT;
    END LOOP;
END
$$;
