SET search_path = <<schema>>;

CREATE TABLE <<tables.users>> (
    id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL
);

SET search_path = <<schema>>;
