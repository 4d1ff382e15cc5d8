CREATE TABLE late (id bigint NOT NULL, checked text, unchecked text, alone text);
INSERT INTO late VALUES (1, 'x', NULL, NULL);
ALTER TABLE late ADD CONSTRAINT late_checked NOT NULL checked NOT VALID;
ALTER TABLE late VALIDATE CONSTRAINT late_checked;
ALTER TABLE late ADD CONSTRAINT late_unchecked NOT NULL unchecked NOT VALID;

CREATE TABLE parents (id bigint NOT NULL, name text, CONSTRAINT parents_name NOT NULL name NO INHERIT);
CREATE TABLE children () INHERITS (parents);
INSERT INTO parents VALUES (1, 'x');
INSERT INTO children VALUES (2, NULL);

CREATE TABLE childless (id bigint NOT NULL, name text, CONSTRAINT childless_name NOT NULL name NO INHERIT);
CREATE TABLE computed (id bigint NOT NULL, twice bigint GENERATED ALWAYS AS (id * 2) VIRTUAL, thrice bigint NOT NULL GENERATED ALWAYS AS (id * 3) VIRTUAL);
