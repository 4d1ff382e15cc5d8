CREATE TABLE t (a int);
CREATE UNIQUE INDEX IF NOT EXISTS i ON t (a);
VALUES (1);
(SELECT 1);
insert into "t" values (1)