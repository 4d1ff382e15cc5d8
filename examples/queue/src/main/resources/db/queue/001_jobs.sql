CREATE TABLE <<tables.jobs>> (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL,
    payload text NOT NULL,
    attempts integer NOT NULL DEFAULT 0,
    -- When it is due: now, after a back-off, or when the lease of a worker that has it runs out.
    due_at timestamptz NOT NULL DEFAULT now(),
    last_error text
);

CREATE INDEX jobs_due ON <<tables.jobs>> (due_at, id);

CREATE TABLE <<tables.dead_letters>> (
    id bigint PRIMARY KEY,
    kind text NOT NULL,
    payload text NOT NULL,
    attempts integer NOT NULL,
    last_error text NOT NULL,
    died_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX dead_letters_newest ON <<tables.dead_letters>> (died_at, id);

-- Wakes the workers of this schema, and of no other. However many jobs one transaction adds, they are told once.
CREATE FUNCTION <<schema>>.tell_workers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('jobs', TG_TABLE_SCHEMA);
    RETURN NULL;
END
$$;

CREATE TRIGGER tell_workers AFTER INSERT ON <<tables.jobs>>
    FOR EACH STATEMENT EXECUTE FUNCTION <<schema>>.tell_workers();
