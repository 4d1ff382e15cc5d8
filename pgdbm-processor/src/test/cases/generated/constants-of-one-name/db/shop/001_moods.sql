CREATE TYPE <<schema>>.mood AS ENUM ('glad', 'sad');
CREATE TYPE <<schema>>.loud_mood AS ENUM ('GLAD', 'SAD');

CREATE TABLE <<tables.users>> (
    id   bigint PRIMARY KEY,
    mood <<schema>>.mood NOT NULL,
    loud <<schema>>.loud_mood NOT NULL
);
