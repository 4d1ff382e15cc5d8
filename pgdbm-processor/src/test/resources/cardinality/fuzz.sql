-- More keys for the tables of nullability/fuzz.sql, and rows that a wrong idea of a key would find twice.
ALTER TABLE c ADD UNIQUE (id, x);
ALTER TABLE d ADD UNIQUE (id);
CREATE UNIQUE INDEX ON b (x, t);
CREATE UNIQUE INDEX ON e (id) WHERE id > 0;
CREATE UNIQUE INDEX ON h (id);
CREATE UNIQUE INDEX ON m (id);
ALTER TABLE p ADD UNIQUE (id, x);

INSERT INTO c VALUES (1, NULL, 2, 'p', 'p', true), (1, NULL, 3, 'q', 'p', true);
INSERT INTO e SELECT id, x, y, t, s, f FROM a;
INSERT INTO h1 VALUES (1, 1, NULL, 'p', 'p', true, NULL), (2, 3, 1, 'q', 'q', false, NULL), (2, 3, 1, 'q', 'q', false, NULL);
INSERT INTO p VALUES (1, 2, NULL, 'p', 'p', true), (1, 3, NULL, 'q', 'q', false);
