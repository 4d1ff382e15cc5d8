CREATE TYPE <<schema>>.status AS ENUM ('open', 'in-progress', 'done');
CREATE DOMAIN <<schema>>.effort AS int8 CHECK (VALUE > 0);

CREATE TABLE <<tables.tasks>> (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    status  <<schema>>.status NOT NULL,
    earlier <<schema>>.status[] NOT NULL,
    wish    <<schema>>.status,
    effort  <<schema>>.effort NOT NULL
);
