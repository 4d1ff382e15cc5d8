CREATE DOMAIN filled AS int NOT NULL;

CREATE TABLE a (id int PRIMARY KEY, x int NOT NULL, y int, t text NOT NULL, s text, f boolean);
CREATE TABLE b (id int PRIMARY KEY, x int NOT NULL, y int, t text NOT NULL, s text, f boolean NOT NULL, a_id int REFERENCES a);
CREATE TABLE c (id int NOT NULL, x int, y int, t text, s text NOT NULL, f boolean);
CREATE TABLE d (id int, x filled, y int, t text, s text, f boolean);
CREATE TABLE e (id int PRIMARY KEY, x int NOT NULL, y int, t text NOT NULL, s text, f boolean);
CREATE TABLE g (id int PRIMARY KEY, x int NOT NULL, y int, t text NOT NULL, s text, f boolean);
CREATE TABLE p (id int NOT NULL, x int NOT NULL, y int, t text NOT NULL, s text, f boolean) PARTITION BY LIST (x);
CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1, 2);
CREATE TABLE p2 PARTITION OF p DEFAULT;
CREATE TABLE h (id int NOT NULL, x int NOT NULL, y int, t text, s text, f boolean);
CREATE TABLE h1 (extra int) INHERITS (h);

INSERT INTO a VALUES (1, 1, NULL, 'p', NULL, NULL), (2, 1, 2, '', 'p', true), (3, 2, NULL, 'q', 'q', false),
                     (4, 3, 3, 'r', NULL, NULL), (5, 5, NULL, 'p', 'r', true);
INSERT INTO b VALUES (1, 2, NULL, 'q', NULL, true, 1), (2, 1, 1, 'p', 'p', false, NULL), (4, 4, NULL, 's', 's', true, 2),
                     (7, 7, 2, 'p', NULL, false, NULL);
INSERT INTO c VALUES (1, NULL, NULL, NULL, 'p', NULL), (2, 2, 1, 'q', 'q', true), (2, 3, NULL, NULL, 'q', false), (9, NULL, 5, 'p', 'z', NULL);
INSERT INTO d VALUES (NULL, 1, NULL, NULL, NULL, NULL), (1, 2, 1, 'p', NULL, true), (3, 3, NULL, 'q', 'q', NULL), (NULL, 4, 2, NULL, 'p', false);
INSERT INTO p VALUES (1, 1, NULL, 'p', NULL, NULL), (2, 2, 2, 'q', 'q', true), (3, 5, NULL, 'r', NULL, false);
INSERT INTO g SELECT * FROM a;
INSERT INTO h VALUES (1, 1, NULL, NULL, 'p', NULL), (2, 3, 2, 'q', NULL, true);
INSERT INTO h1 VALUES (3, 1, NULL, 'p', NULL, false, NULL), (4, 2, 4, NULL, 'q', NULL, 1);

CREATE VIEW v AS SELECT a.id, a.x, b.y, a.t, b.s, b.f FROM a LEFT JOIN b ON b.a_id = a.id;
CREATE VIEW w AS SELECT x AS id, count(*)::int AS x, max(y) AS y, min(t) AS t, string_agg(s, ',') AS s, bool_or(f) AS f FROM b GROUP BY x;
CREATE MATERIALIZED VIEW m AS SELECT id, x, y, t, s, f FROM a;
