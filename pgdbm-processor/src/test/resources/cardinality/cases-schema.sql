CREATE COLLATION caseless (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE EXTENSION citext;

CREATE TABLE users (
    id         bigint PRIMARY KEY,
    email      text NOT NULL UNIQUE,
    phone      text UNIQUE,
    login      text COLLATE caseless UNIQUE,
    nick       citext UNIQUE,
    code       varchar(20) UNIQUE,
    full_name  text,
    manager_id bigint REFERENCES users,
    active     boolean NOT NULL DEFAULT true
);
CREATE TABLE posts (
    id      bigint PRIMARY KEY,
    user_id bigint NOT NULL REFERENCES users,
    slug    text NOT NULL,
    pinned  boolean NOT NULL DEFAULT false,
    at      timestamp UNIQUE,
    UNIQUE (user_id, slug)
);
CREATE TABLE profiles (user_id bigint PRIMARY KEY REFERENCES users, bio text);
CREATE TABLE favourites (user_id bigint NOT NULL, best boolean NOT NULL, post_id bigint, UNIQUE (user_id, best));
CREATE TABLE weak (
    deferred int UNIQUE DEFERRABLE,
    partial  int,
    lowered  text,
    included int,
    extra    int
);
CREATE UNIQUE INDEX weak_partial ON weak (partial) WHERE partial > 10;
CREATE UNIQUE INDEX weak_lowered ON weak (lower(lowered));
CREATE UNIQUE INDEX weak_included ON weak (included) INCLUDE (extra);
CREATE TABLE animals (id int PRIMARY KEY, name text);
CREATE TABLE cats (lives int) INHERITS (animals);
CREATE TABLE events (id int, day date, note text, PRIMARY KEY (day, id)) PARTITION BY RANGE (day);
CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE nothing (a int);
CREATE TABLE guarded (id int PRIMARY KEY, note text);
CREATE FUNCTION guard() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
CREATE TRIGGER guard BEFORE INSERT ON guarded FOR EACH ROW EXECUTE FUNCTION guard();

INSERT INTO users VALUES (1, 'a@x', NULL, 'ann', 'Ann', 'a', 'Ann', NULL), (2, 'b@x', NULL, 'bo', 'Bo', 'b', NULL, 1),
                         (3, 'A@X', '5', NULL, NULL, NULL, 'Ann', 1);
INSERT INTO posts VALUES (1, 1, 'one', true, '2026-03-29 02:30'), (2, 1, 'two', false, '2026-03-29 03:30'), (3, 2, 'one', false, NULL);
INSERT INTO profiles VALUES (1, 'hi'), (2, 'ho');
INSERT INTO favourites VALUES (1, true, 1), (1, false, 2), (2, true, 3);
INSERT INTO weak VALUES (1, 1, 'a', 1, 1), (2, 1, 'b', 2, 1);
INSERT INTO animals VALUES (1, 'dog');
INSERT INTO cats VALUES (1, 'cat', 9);
INSERT INTO events VALUES (1, '2026-02-03', 'x'), (1, '2026-02-04', 'y');
INSERT INTO nothing VALUES (1), (1), (NULL);

CREATE VIEW accounts AS SELECT u.id, u.email, p.bio FROM users u LEFT JOIN profiles p ON p.user_id = u.id;
CREATE VIEW written AS SELECT u.id, u.email, p.slug FROM users u JOIN posts p ON p.user_id = u.id;
CREATE VIEW totals AS SELECT user_id, count(*) AS posts FROM posts GROUP BY user_id;
CREATE MATERIALIZED VIEW snapshots AS SELECT id, email FROM users;
CREATE UNIQUE INDEX snapshots_id ON snapshots (id);
CREATE FUNCTION numbers() RETURNS SETOF int LANGUAGE sql AS 'VALUES (1), (2)';
CREATE FUNCTION next_number() RETURNS int LANGUAGE sql VOLATILE AS 'SELECT 1';
