-- a primary key
SELECT email FROM users WHERE id = 1;
--> at most one: users_pkey pins "users"

-- a unique column
SELECT id FROM users WHERE email = 'a@x';
--> at most one: users_email_key pins "users"

-- a parameter
SELECT id FROM users WHERE email = ?;
--> at most one: users_email_key pins "users"

-- a parameter of a narrower type
SELECT email FROM users WHERE id = ?::int;
--> at most one: users_pkey pins "users"

-- the other way round
SELECT id FROM users WHERE 'a@x' = email AND active;
--> at most one: users_email_key pins "users"

-- no condition
SELECT id FROM users;
--> many: nothing unique pins "users" with keys [[id], [code], [email], [login], [nick], [phone]]

-- a column that is not unique
SELECT id FROM users WHERE full_name = 'Ann';
--> many: nothing unique pins "users" with keys [[id], [code], [email], [login], [nick], [phone]]

-- a unique column that can be NULL
SELECT id FROM users WHERE phone = '5';
--> at most one: users_phone_key pins "users"

-- a unique column that is NULL
SELECT id FROM users WHERE phone IS NULL;
--> many: nothing unique pins "users" with keys [[id], [code], [email], [login], [nick], [phone]]

-- a unique column that is not distinct from NULL
SELECT id FROM users WHERE phone IS NOT DISTINCT FROM NULL;
--> many: nothing unique pins "users" with keys [[id], [code], [email], [login], [nick], [phone]]

-- OR
SELECT id FROM users WHERE id = 1 OR email = 'b@x';
--> many: nothing unique pins "users" with keys [[id], [code], [email], [login], [nick], [phone]]

-- IN with several values
SELECT id FROM users WHERE id IN (1, 2);
--> many: nothing unique pins "users" with keys [[id], [code], [email], [login], [nick], [phone]]

-- ANY of an array
SELECT id FROM users WHERE id = ANY (ARRAY[1, 2]);
--> many: nothing unique pins "users" with keys [[id], [code], [email], [login], [nick], [phone]]

-- a comparison that is no equality
SELECT id FROM users WHERE id >= 1;
--> many: nothing unique pins "users" with keys [[id], [code], [email], [login], [nick], [phone]]

-- NOT
SELECT id FROM users WHERE NOT id = 1;
--> many: nothing unique pins "users" with keys [[id], [code], [email], [login], [nick], [phone]]

-- a cast of the column
SELECT id FROM users WHERE id::text = '1';
--> many: nothing unique pins "users" with keys [[id], [code], [email], [login], [nick], [phone]]

-- a function of the column
SELECT id FROM users WHERE lower(email) = 'a@x';
--> many: nothing unique pins "users" with keys [[id], [code], [email], [login], [nick], [phone]]

-- a function of a constant
SELECT id FROM users WHERE email = lower('A@X');
--> at most one: users_email_key pins "users"

-- a volatile function
SELECT id FROM users WHERE id = (random() * 3)::int;
--> many: nothing unique pins "users" with keys [[id], [code], [email], [login], [nick], [phone]]

-- a stable function
SELECT id FROM users WHERE email = current_setting('application_name');
--> at most one: users_email_key pins "users"

-- CURRENT_USER
SELECT id FROM users WHERE code = CURRENT_USER::varchar;
--> at most one: users_code_key pins "users"

-- varchar, which is compared as text
SELECT id FROM users WHERE code = 'a';
--> at most one: users_code_key pins "users"

-- a key of a collation that takes different texts for equal
SELECT id FROM users WHERE login = 'ANN';
--> at most one: users_login_key pins "users"

-- a key compared by a coarser collation
SELECT id FROM users WHERE email = 'a@x' COLLATE caseless;
--> many: nothing unique pins "users" with keys [[id], [code], [email], [login], [nick], [phone]]

-- a key of a coarse collation compared by a finer one
SELECT id FROM users WHERE login = 'ann' COLLATE "C";
--> at most one: users_login_key pins "users"

-- citext
SELECT id FROM users WHERE nick = 'ANN';
--> at most one: users_nick_key pins "users"

-- citext compared as text
SELECT id FROM users WHERE nick::text = 'Ann';
--> many: nothing unique pins "users" with keys [[id], [code], [email], [login], [nick], [phone]]

-- a timestamp compared with a timestamptz, which misses an hour
SELECT id FROM posts WHERE at = '2026-03-29 03:30+02'::timestamptz;
--> many: nothing unique pins "posts" with keys [[id], [at], [user_id, slug]]

-- two columns of a key
SELECT id FROM posts WHERE user_id = 1 AND slug = 'one';
--> at most one: posts_user_id_slug_key pins "posts"

-- one column of two of a key
SELECT id FROM posts WHERE user_id = 1;
--> many: nothing unique pins "posts" with keys [[id], [at], [user_id, slug]]

-- a boolean column of a key
SELECT post_id FROM favourites WHERE user_id = 1 AND best;
--> at most one: favourites_user_id_best_key pins "favourites"

-- a negated boolean column of a key
SELECT post_id FROM favourites WHERE user_id = 1 AND NOT best;
--> at most one: favourites_user_id_best_key pins "favourites"

-- a boolean column of a key that is asked for
SELECT post_id FROM favourites WHERE user_id = 1 AND best IS TRUE;
--> at most one: favourites_user_id_best_key pins "favourites"

-- a boolean column of a key that is left open
SELECT post_id FROM favourites WHERE user_id = 1 AND (best IS TRUE) IS NOT NULL;
--> many: nothing unique pins "favourites" with keys [[user_id, best]]

-- a deferrable key
SELECT partial FROM weak WHERE deferred = 1;
--> many: nothing unique pins "weak" with keys [[included]]

-- a partial key
SELECT deferred FROM weak WHERE partial = 1;
--> many: nothing unique pins "weak" with keys [[included]]

-- a key of an expression
SELECT deferred FROM weak WHERE lower(lowered) = 'a';
--> many: nothing unique pins "weak" with keys [[included]]

-- a column that a key includes
SELECT deferred FROM weak WHERE extra = 1;
--> many: nothing unique pins "weak" with keys [[included]]

-- the column of a key that includes others
SELECT deferred FROM weak WHERE included = 1;
--> at most one: weak_included pins "weak"

-- a table without keys
SELECT a FROM nothing WHERE a = 1;
--> many: nothing unique pins "nothing" with keys []

-- a table with children
SELECT name FROM animals WHERE id = 1;
--> many: nothing unique pins "animals" with keys []

-- a table without its children
SELECT name FROM ONLY animals WHERE id = 1;
--> at most one: animals_pkey pins "animals"

-- a partitioned table
SELECT note FROM events WHERE id = 1 AND day = '2026-02-03';
--> at most one: events_pkey pins "events"

-- part of the key of a partitioned table
SELECT note FROM events WHERE id = 1;
--> many: nothing unique pins "events" with keys [[day, id]]

-- a materialized view
SELECT email FROM snapshots WHERE id = 1;
--> at most one: snapshots_id pins "snapshots"

-- a constant that comes over another column
SELECT u.id FROM users u, posts p WHERE p.id = 1 AND u.id = p.user_id;
--> at most one: users_pkey pins "users" (u), posts_pkey pins "posts" (p)

-- a foreign key
SELECT p.slug, u.email FROM posts p JOIN users u ON u.id = p.user_id WHERE p.id = 1;
--> at most one: posts_pkey pins "posts" (p), users_pkey pins "users" (u)

-- a foreign key, joined in the other order
SELECT p.slug, u.email FROM users u JOIN posts p ON u.id = p.user_id WHERE p.id = 1;
--> at most one: users_pkey pins "users" (u), posts_pkey pins "posts" (p)

-- the many side of a foreign key
SELECT p.slug FROM users u JOIN posts p ON p.user_id = u.id WHERE u.id = 1;
--> many: nothing unique pins "posts" (p) with keys [[id], [at], [user_id, slug]]

-- USING
SELECT f.bio FROM profiles f JOIN (SELECT id AS user_id, email FROM users) u USING (user_id) WHERE u.email = 'a@x';
--> at most one: profiles_pkey pins "profiles" (f), users_email_key pins "users"

-- a cross join
SELECT u.id FROM users u CROSS JOIN posts p WHERE u.id = 1;
--> many: nothing unique pins "posts" (p) with keys [[id], [at], [user_id, slug]]

-- a left join over a key
SELECT u.email, f.bio FROM users u LEFT JOIN profiles f ON f.user_id = u.id WHERE u.id = 3;
--> at most one: users_pkey pins "users" (u), profiles_pkey pins "profiles" (f)

-- a left join over no key
SELECT u.email, p.slug FROM users u LEFT JOIN posts p ON p.user_id = u.id WHERE u.id = 1;
--> many: nothing unique pins "posts" (p) with keys [[id], [at], [user_id, slug]]

-- a left join whose optional side is pinned alone
SELECT u.email FROM users u LEFT JOIN posts p ON p.id = 1;
--> many: nothing unique pins "users" (u) with keys [[id], [code], [email], [login], [nick], [phone]]

-- a left join that WHERE makes an inner one
SELECT u.email FROM users u LEFT JOIN posts p ON p.user_id = u.id WHERE p.id = 1;
--> at most one: users_pkey pins "users" (u), posts_pkey pins "posts" (p)

-- a left join whose ON does not bind the other side
SELECT u.email FROM users u LEFT JOIN posts p ON u.id = 1 AND p.id = 1;
--> many: nothing unique pins "users" (u) with keys [[id], [code], [email], [login], [nick], [phone]]

-- a chain of left joins
SELECT u.id FROM posts p LEFT JOIN users u ON u.id = p.user_id LEFT JOIN users m ON m.id = u.manager_id LEFT JOIN profiles f ON f.user_id = m.id WHERE p.id = 3;
--> at most one: posts_pkey pins "posts" (p), users_pkey pins "users" (u), users_pkey pins "users" (m), profiles_pkey pins "profiles" (f)

-- a nested left join
SELECT p.id FROM posts p LEFT JOIN (users u JOIN profiles f ON f.user_id = u.id) ON u.id = p.user_id WHERE p.id = 1;
--> at most one: posts_pkey pins "posts" (p), users_pkey pins "users" (u), profiles_pkey pins "profiles" (f)

-- a nested left join that is not pinned
SELECT p.id FROM posts p LEFT JOIN (users u JOIN posts q ON q.user_id = u.id) ON u.id = p.user_id WHERE p.id = 1;
--> many: nothing unique pins "users" (u) with keys [[id], [code], [email], [login], [nick], [phone]]

-- a right join
SELECT u.id FROM profiles f RIGHT JOIN users u ON u.id = f.user_id WHERE u.id = 3;
--> at most one: profiles_pkey pins "profiles" (f), users_pkey pins "users" (u)

-- a full join
SELECT u.id FROM users u FULL JOIN profiles f ON f.user_id = u.id WHERE u.id = 1;
--> at most one: users_pkey pins "users" (u), profiles_pkey pins "profiles" (f)

-- a full join of two rows
SELECT u.id FROM (SELECT id FROM users WHERE id = 3) u FULL JOIN (SELECT user_id FROM profiles WHERE user_id = 1) f ON f.user_id = u.id;
--> many: FULL JOIN keeps the rows of both sides

-- a sub-query of at most a row that is joined to none
SELECT u.id FROM users u LEFT JOIN (SELECT id FROM posts LIMIT 1) p ON p.id = u.id;
--> many: nothing unique pins "users" (u) with keys [[id], [code], [email], [login], [nick], [phone]]

-- a lateral sub-query
SELECT u.id, p.slug FROM users u LEFT JOIN LATERAL (SELECT slug FROM posts WHERE user_id = u.id ORDER BY id LIMIT 1) p ON true WHERE u.id = 1;
--> at most one: users_pkey pins "users" (u), LIMIT 1

-- a lateral sub-query by key
SELECT u.id, f.bio FROM users u CROSS JOIN LATERAL (SELECT bio FROM profiles WHERE user_id = u.id) f WHERE u.id = 1;
--> at most one: users_pkey pins "users" (u), profiles_pkey pins "profiles"

-- a lateral sub-query of many rows
SELECT DISTINCT x.last FROM users u, LATERAL (SELECT max(id) AS last FROM posts WHERE user_id = u.id) x;
--> many: nothing unique pins "users" (u) with keys [[id], [code], [email], [login], [nick], [phone]]

-- a function of many rows
SELECT DISTINCT l FROM users u, lower(u.email) l;
--> many: nothing unique pins "users" (u) with keys [[id], [code], [email], [login], [nick], [phone]]

-- UPDATE FROM a lateral sub-query of many rows
UPDATE posts p SET pinned = true FROM users u, LATERAL (SELECT max(q.slug) AS slug FROM posts q WHERE q.user_id = u.id) x WHERE p.user_id = 1 AND p.slug = x.slug RETURNING p.id;
--> many: nothing unique pins "posts" (p) with keys [[id], [at], [user_id, slug]]

-- a sub-query that is pinned from outside
SELECT id FROM (SELECT id, email FROM users) z WHERE email = 'a@x';
--> at most one: users_email_key pins "users"

-- a sub-query whose column is an expression
SELECT id FROM (SELECT id + 0 AS id FROM users) z WHERE id = 1;
--> many: nothing unique pins "users" with keys [[id], [code], [email], [login], [nick], [phone]]

-- a view by its key
SELECT id, bio FROM accounts WHERE email = 'a@x';
--> at most one: users_email_key pins "users" (u), profiles_pkey pins "profiles" (p)

-- a view by no key
SELECT slug FROM written WHERE id = 1;
--> many: nothing unique pins "posts" (p) with keys [[id], [at], [user_id, slug]]

-- a view that groups, by what it groups
SELECT posts FROM totals WHERE user_id = 1;
--> at most one: what GROUP BY groups by is one value

-- a view that groups, by its count
SELECT user_id FROM totals WHERE posts = 1;
--> many: GROUP BY gives a row for each group

-- a common table
WITH mine AS (SELECT id, email FROM users) SELECT id FROM mine WHERE id = 1;
--> at most one: users_pkey pins "users"

-- a common table that is pinned inside
WITH mine AS (SELECT id, manager_id FROM users WHERE id = 2) SELECT u.id FROM mine JOIN users u ON u.id = mine.manager_id;
--> at most one: users_pkey pins "users", users_pkey pins "users" (u)

-- a common table of a common table
WITH one AS (SELECT id, email FROM users), two AS (SELECT id FROM one WHERE email = 'a@x') SELECT id FROM two;
--> at most one: users_email_key pins "users"

-- a recursive common table
WITH RECURSIVE t(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM t WHERE id < 3) SELECT id FROM t WHERE id = 1;
--> many: "t" is recursive

-- a sub-query for a value
SELECT email FROM users WHERE id = (SELECT max(user_id) FROM posts);
--> at most one: users_pkey pins "users"

-- a sub-query for a value that depends on the row
SELECT u.email FROM users u WHERE u.id = (SELECT max(p.user_id) FROM posts p WHERE p.user_id = u.id);
--> many: nothing unique pins "users" (u) with keys [[id], [code], [email], [login], [nick], [phone]]

-- IN of a sub-query of one row
SELECT email FROM users WHERE id IN (SELECT user_id FROM posts ORDER BY id LIMIT 1);
--> many: nothing unique pins "users" with keys [[id], [code], [email], [login], [nick], [phone]]

-- an aggregate
SELECT count(*), max(email) FROM users;
--> one: an aggregate without GROUP BY is one row

-- an aggregate with HAVING
SELECT count(*) FROM users HAVING count(*) > 100;
--> at most one: an aggregate without GROUP BY is one row

-- HAVING without aggregate
SELECT 1 FROM users HAVING true;
--> at most one: an aggregate without GROUP BY is one row

-- GROUP BY
SELECT user_id, count(*) FROM posts GROUP BY user_id;
--> many: GROUP BY gives a row for each group

-- GROUP BY a pinned column
SELECT user_id, count(*) FROM posts WHERE user_id = 1 GROUP BY user_id;
--> at most one: what GROUP BY groups by is one value

-- GROUP BY that HAVING pins
SELECT user_id, count(*) FROM posts GROUP BY user_id HAVING user_id = 1;
--> at most one: what GROUP BY groups by is one value

-- GROUP BY a pinned column and another
SELECT user_id, slug FROM posts WHERE user_id = 1 GROUP BY user_id, slug;
--> many: GROUP BY gives a row for each group

-- GROUP BY of one row
SELECT u.id, u.email, count(*) FROM users u WHERE u.id = 1 GROUP BY u.id, u.email;
--> at most one: users_pkey pins "users" (u)

-- GROUP BY what a coarser equality pins
SELECT login FROM users WHERE login = 'ANN' GROUP BY login;
--> at most one: users_login_key pins "users"

-- grouping sets of one row
SELECT id FROM users WHERE id = 1 GROUP BY ROLLUP (id);
--> many: GROUP BY with grouping sets gives several rows

-- GROUP BY nothing
SELECT count(*) FROM users GROUP BY ();
--> one: an aggregate without GROUP BY is one row

-- GROUP BY nothing twice
SELECT count(*) FROM users GROUP BY GROUPING SETS ((), ());
--> many: GROUP BY with grouping sets gives several rows

-- DISTINCT of a pinned column
SELECT DISTINCT user_id FROM posts WHERE user_id = 1;
--> at most one: what is DISTINCT is one value

-- DISTINCT of a column that is not pinned
SELECT DISTINCT user_id, slug FROM posts WHERE user_id = 1;
--> many: nothing unique pins "posts" with keys [[id], [at], [user_id, slug]]

-- DISTINCT ON a pinned column
SELECT DISTINCT ON (user_id) user_id, slug FROM posts WHERE user_id = 1 ORDER BY user_id, id;
--> at most one: what is DISTINCT is one value

-- DISTINCT of a constant
SELECT DISTINCT 1 FROM users;
--> at most one: what is DISTINCT is one value

-- LIMIT 1
SELECT id FROM users ORDER BY id LIMIT 1;
--> at most one: LIMIT 1

-- LIMIT 0
SELECT id FROM users LIMIT 0;
--> at most one: LIMIT 1

-- LIMIT 2
SELECT id FROM users LIMIT 2;
--> many: nothing unique pins "users" with keys [[id], [code], [email], [login], [nick], [phone]]

-- LIMIT ALL
SELECT id FROM users LIMIT ALL;
--> many: nothing unique pins "users" with keys [[id], [code], [email], [login], [nick], [phone]]

-- LIMIT of a parameter
SELECT id FROM users LIMIT ?;
--> many: nothing unique pins "users" with keys [[id], [code], [email], [login], [nick], [phone]]

-- FETCH FIRST ROW ONLY
SELECT id FROM users ORDER BY id FETCH FIRST ROW ONLY;
--> at most one: LIMIT 1

-- FETCH FIRST ROW WITH TIES
SELECT full_name FROM users ORDER BY full_name FETCH FIRST ROW WITH TIES;
--> many: nothing unique pins "users" with keys [[id], [code], [email], [login], [nick], [phone]]

-- OFFSET
SELECT count(*) FROM users OFFSET 1;
--> at most one: an aggregate without GROUP BY is one row

-- no FROM
SELECT 1;
--> one: there is no FROM

-- no FROM but WHERE
SELECT 1 WHERE ?;
--> at most one: there is no FROM

-- VALUES of one row
VALUES (1);
--> one: VALUES has one row

-- VALUES of two rows
VALUES (1), (2);
--> many: VALUES has several rows

-- a set in the result list
SELECT generate_series(1, 2);
--> many: a function in the SELECT list returns a set

-- a function that returns a set
SELECT n FROM numbers() n;
--> many: "n" is a function that returns a set

-- a function that returns none
SELECT n FROM next_number() n;
--> one: "n" returns no set

-- a function that returns no set, joined to its result
SELECT u.id FROM next_number() n JOIN users u ON u.id = n;
--> at most one: "n" returns no set, users_pkey pins "users" (u)

-- a key from a volatile sub-query
SELECT u.id FROM users u JOIN (SELECT (random() * 3)::int AS id) r ON u.id = r.id;
--> many: nothing unique pins "users" (u) with keys [[id], [code], [email], [login], [nick], [phone]]

-- EXISTS
SELECT EXISTS (SELECT 1 FROM users);
--> one: there is no FROM

-- UNION ALL
SELECT 1 UNION ALL SELECT 2;
--> many: UNION adds up the rows of both queries

-- UNION
SELECT id FROM users WHERE id = 1 UNION SELECT id FROM users WHERE id = 2;
--> many: UNION adds up the rows of both queries

-- INTERSECT with one row
SELECT id FROM users INTERSECT SELECT 1;
--> at most one: there is no FROM

-- EXCEPT from one row
SELECT id FROM users WHERE id = 1 EXCEPT SELECT id FROM posts;
--> at most one: users_pkey pins "users"

-- EXCEPT one row
SELECT id FROM users EXCEPT SELECT 1;
--> many: nothing unique pins "users" with keys [[id], [code], [email], [login], [nick], [phone]]

-- a window function
SELECT id, row_number() OVER (ORDER BY id) FROM users WHERE email = 'a@x';
--> at most one: users_email_key pins "users"

-- INSERT of a row
INSERT INTO nothing VALUES (4) RETURNING a;
--> one: VALUES has one row

-- INSERT of two rows
INSERT INTO nothing VALUES (4), (5) RETURNING a;
--> many: VALUES has several rows

-- INSERT of a set
INSERT INTO nothing VALUES (generate_series(1, 2)) RETURNING a;
--> many: a function in VALUES returns a set

-- INSERT into a table whose trigger leaves rows out
INSERT INTO guarded VALUES (1, 'x') RETURNING id;
--> at most one: VALUES has one row

-- INSERT that does nothing on conflict
INSERT INTO profiles VALUES (1, 'x') ON CONFLICT DO NOTHING RETURNING user_id;
--> at most one: VALUES has one row

-- INSERT that updates on conflict
INSERT INTO profiles VALUES (1, 'x') ON CONFLICT (user_id) DO UPDATE SET bio = 'y' RETURNING user_id;
--> one: VALUES has one row

-- INSERT that updates some on conflict
INSERT INTO profiles VALUES (1, 'x') ON CONFLICT (user_id) DO UPDATE SET bio = 'y' WHERE profiles.bio = 'z' RETURNING user_id;
--> at most one: VALUES has one row

-- INSERT of a SELECT by key
INSERT INTO nothing SELECT id FROM users WHERE email = 'a@x' RETURNING a;
--> at most one: users_email_key pins "users"

-- INSERT of a SELECT
INSERT INTO nothing SELECT id FROM users RETURNING a;
--> many: nothing unique pins "users" with keys [[id], [code], [email], [login], [nick], [phone]]

-- UPDATE by key
UPDATE users SET full_name = 'x' WHERE id = 1 RETURNING id;
--> at most one: users_pkey pins "users"

-- UPDATE by no key
UPDATE users SET full_name = 'x' WHERE full_name = 'Ann' RETURNING id;
--> many: nothing unique pins "users" with keys [[id], [code], [email], [login], [nick], [phone]]

-- UPDATE FROM many rows for one
UPDATE users u SET full_name = p.slug FROM posts p WHERE p.user_id = u.id AND u.id = 1 RETURNING u.id;
--> at most one: users_pkey pins "users" (u)

-- UPDATE FROM one row for many
UPDATE posts p SET pinned = true FROM users u WHERE p.user_id = u.id AND u.id = 1 RETURNING p.id;
--> many: nothing unique pins "posts" (p) with keys [[id], [at], [user_id, slug]]

-- UPDATE of the next row
UPDATE posts SET pinned = true WHERE id = (SELECT id FROM posts WHERE NOT pinned ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING id;
--> at most one: posts_pkey pins "posts"

-- UPDATE of the next row, which may be found several times
UPDATE posts p SET pinned = true FROM (SELECT id FROM posts WHERE NOT pinned ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED) n WHERE p.id = n.id RETURNING p.id;
--> many: nothing unique pins "posts" (p) with keys [[id], [at], [user_id, slug]]

-- UPDATE of the next row, found in a common table
WITH n AS (SELECT id FROM posts WHERE NOT pinned ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED) UPDATE posts p SET pinned = true FROM n WHERE p.id = n.id RETURNING p.id;
--> at most one: posts_pkey pins "posts" (p)

-- DELETE by key
DELETE FROM profiles WHERE user_id = 1 RETURNING bio;
--> at most one: profiles_pkey pins "profiles"

-- DELETE USING
DELETE FROM profiles f USING users u WHERE f.user_id = u.id AND u.email = 'a@x' RETURNING bio;
--> at most one: profiles_pkey pins "profiles" (f)

-- an INSERT in WITH
WITH added AS (INSERT INTO nothing VALUES (7) RETURNING a) SELECT a FROM added;
--> one: VALUES has one row

-- a DELETE in WITH, by a column that it returns
WITH gone AS (DELETE FROM profiles RETURNING user_id, bio) SELECT bio FROM gone WHERE user_id = 1;
--> many: nothing unique pins "profiles" with keys [[user_id]]

-- [17] MERGE of one row by key
MERGE INTO profiles f USING (VALUES (1::bigint, 'x')) s(id, bio) ON f.user_id = s.id WHEN MATCHED THEN UPDATE SET bio = s.bio WHEN NOT MATCHED THEN INSERT VALUES (s.id, s.bio) RETURNING f.user_id;
--> at most one: profiles_pkey pins "profiles" (f)

-- [17] MERGE of one row by no key
MERGE INTO posts p USING (VALUES (1::bigint)) s(id) ON p.user_id = s.id WHEN MATCHED THEN UPDATE SET pinned = true RETURNING p.id;
--> many: nothing unique pins "posts" (p) with keys [[id], [at], [user_id, slug]]

-- [17] MERGE of many rows
MERGE INTO profiles f USING users u ON f.user_id = u.id WHEN MATCHED THEN DELETE RETURNING f.user_id;
--> many: nothing unique pins "users" (u) with keys [[id], [code], [email], [login], [nick], [phone]]

-- [17] MERGE of what the source lacks
MERGE INTO profiles f USING (VALUES (1::bigint)) s(id) ON f.user_id = s.id WHEN NOT MATCHED BY SOURCE THEN DELETE RETURNING f.user_id;
--> many: NOT MATCHED BY SOURCE is for any number of rows
