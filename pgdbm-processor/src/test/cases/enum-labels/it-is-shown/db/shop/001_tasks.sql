CREATE TYPE <<schema>>.status AS ENUM ('open', 'in-progress', 'done');

CREATE TABLE <<tables.tasks>> (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    status   <<schema>>.status NOT NULL,
    earlier  <<schema>>.status[] NOT NULL DEFAULT '{}',
    wish     <<schema>>.status
);
