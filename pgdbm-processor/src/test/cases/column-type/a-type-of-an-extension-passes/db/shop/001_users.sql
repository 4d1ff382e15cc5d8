CREATE EXTENSION citext;

CREATE TABLE <<tables.users>> (
    email   citext   NOT NULL,
    aliases citext[] NOT NULL DEFAULT '{}'
);
