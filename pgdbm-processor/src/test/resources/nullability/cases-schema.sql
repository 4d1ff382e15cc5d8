CREATE DOMAIN email AS text NOT NULL CHECK (VALUE LIKE '%@%');
CREATE DOMAIN work_email AS email;
CREATE DOMAIN short_text AS text CHECK (length(VALUE) < 100);

CREATE TABLE users (
    id         bigint PRIMARY KEY,
    email      text NOT NULL UNIQUE,
    full_name  text,
    manager_id bigint REFERENCES users,
    active     boolean,
    born       date,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE posts (
    id      bigint PRIMARY KEY,
    user_id bigint NOT NULL REFERENCES users,
    title   text NOT NULL,
    body    text,
    tags    text[] NOT NULL DEFAULT '{}',
    extra   jsonb
);
CREATE TABLE comments (
    id      bigint PRIMARY KEY,
    post_id bigint NOT NULL REFERENCES posts,
    user_id bigint REFERENCES users,
    text    text NOT NULL,
    rating  int
);
CREATE TABLE contacts (id bigint NOT NULL, address email, work work_email, note short_text);
CREATE TABLE events (id bigint NOT NULL, at date NOT NULL, note text) PARTITION BY RANGE (at);
CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE animals (id bigint NOT NULL, name text NOT NULL);
CREATE TABLE cats (lives int NOT NULL) INHERITS (animals);

INSERT INTO users VALUES (1, 'a@x', NULL, NULL, NULL, NULL), (2, 'b@x', 'Bo', 1, true, 'infinity'), (3, 'c@x', NULL, NULL, false, '2000-01-01');
INSERT INTO posts VALUES (1, 2, 'one', NULL, '{}', NULL), (2, 2, 'two', 'text', '{a,NULL}', '{"k": null}');
INSERT INTO comments VALUES (1, 1, NULL, 'good', NULL), (2, 1, 2, 'bad', 1);
INSERT INTO contacts VALUES (1, 'a@x', 'b@x', NULL);
INSERT INTO events VALUES (1, '2026-02-03', NULL);
INSERT INTO animals VALUES (1, 'dog');
INSERT INTO cats VALUES (2, 'cat', 9);

CREATE VIEW active_users AS SELECT id, email, full_name FROM users WHERE active;
CREATE VIEW user_posts AS SELECT u.id, u.email, p.id AS post_id, p.title FROM users u LEFT JOIN posts p ON p.user_id = u.id;
CREATE VIEW written AS SELECT id, email, title FROM user_posts WHERE title IS NOT NULL;
CREATE MATERIALIZED VIEW totals AS SELECT user_id, count(*) AS posts FROM posts GROUP BY user_id;

CREATE EXTENSION postgres_fdw;
CREATE SERVER elsewhere FOREIGN DATA WRAPPER postgres_fdw;
CREATE FOREIGN TABLE remote_users (id bigint NOT NULL, email text NOT NULL) SERVER elsewhere;

CREATE FUNCTION shout(text) RETURNS text LANGUAGE sql STRICT IMMUTABLE AS 'SELECT upper($1)';
CREATE FUNCTION lenient(text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
CREATE FUNCTION numbers() RETURNS SETOF int LANGUAGE sql AS 'VALUES (1), (NULL)';
