-- columns as declared
SELECT id, email, full_name, created_at FROM users;
--> id: never
--> email: never
--> full_name: users.full_name is declared without NOT NULL
--> created_at: never

-- a primary key is NOT NULL
SELECT id FROM comments;
--> id: never

-- under an alias
SELECT u.id AS user_id, u.full_name AS name FROM users AS u;
--> user_id: never
--> name: users.full_name is declared without NOT NULL

-- a schema-qualified table and a quoted alias
SELECT "U u".id, "U u".full_name FROM public.users "U u";
--> id: never
--> full_name: users.full_name is declared without NOT NULL

-- the whole row and system columns
SELECT u, u.ctid, u.tableoid FROM users u;
--> u: never
--> ctid: never
--> tableoid: never

-- the whole row of an outer join
SELECT p FROM users u LEFT JOIN posts p ON p.user_id = u.id;
--> p: LEFT JOIN posts p (line 1)

-- a field of a row is not followed
SELECT (u).email FROM users u;
--> email: never

-- a domain that is NOT NULL, one made of it, and one that is not
SELECT address, work, note FROM contacts;
--> address: never
--> work: never
--> note: contacts.note is declared without NOT NULL

-- a cast to a domain that is NOT NULL
SELECT lower(full_name)::email, full_name::short_text FROM users WHERE email = 'nobody@x';
--> lower: never
--> full_name: users.full_name is declared without NOT NULL

-- a partitioned table
SELECT id, at, note FROM events;
--> id: never
--> at: never
--> note: events.note is declared without NOT NULL

-- an inherited table
SELECT id, name FROM animals;
--> id: never
--> name: never

-- a child alone
SELECT id, name, lives FROM cats;
--> id: never
--> name: never
--> lives: never

-- a foreign table, whose constraints nobody enforces
SELECT id, email FROM remote_users;
--> id: remote_users.id is of a foreign table, whose constraints nobody enforces
--> email: remote_users.email is of a foreign table, whose constraints nobody enforces

-- a materialized view
SELECT user_id, posts FROM totals;
--> user_id: totals.user_id is of a materialized view, which has no constraints
--> posts: totals.posts is of a materialized view, which has no constraints

-- a system catalog
SELECT oid, relname, relacl FROM pg_class;
--> oid: never
--> relname: never
--> relacl: pg_class.relacl is declared without NOT NULL

-- [18] NOT VALID has not looked at older rows
SELECT id, checked, unchecked, alone FROM late;
--> id: never
--> checked: never
--> unchecked: late.unchecked has a NOT NULL that is NOT VALID
--> alone: late.alone is declared without NOT NULL

-- [18] NO INHERIT holds for the table alone
SELECT id, name FROM parents;
--> id: never
--> name: children.name is declared without NOT NULL (it inherits from "parents")

-- [18] NO INHERIT of the table alone
SELECT id, name FROM ONLY parents;
--> id: never
--> name: never

-- [18] NO INHERIT without children
SELECT id, name FROM childless;
--> id: never
--> name: never

-- [18] virtual generated columns
SELECT twice, thrice FROM computed;
--> twice: computed.twice is declared without NOT NULL
--> thrice: never

-- a left join nulls its right side
SELECT u.id, p.id, p.title
  FROM users u
  LEFT JOIN posts p ON p.user_id = u.id;
--> id: never
--> id: LEFT JOIN posts p (line 3)
--> title: LEFT JOIN posts p (line 3)

-- a right join nulls its left side
SELECT u.id, p.title
  FROM users u
 RIGHT JOIN posts p ON p.user_id = u.id;
--> id: RIGHT JOIN posts p (line 3)
--> title: never

-- a full join nulls both sides
SELECT u.id, p.title
  FROM users u
  FULL OUTER JOIN posts p
    ON p.user_id = u.id;
--> id: FULL JOIN posts p (line 3)
--> title: FULL JOIN posts p (line 3)

-- an inner join nulls nothing
SELECT u.id, p.title FROM users u JOIN posts p ON p.user_id = u.id;
--> id: never
--> title: never

-- a cross join nulls nothing
SELECT u.id, p.title FROM users u CROSS JOIN posts p;
--> id: never
--> title: never

-- a comma nulls nothing
SELECT u.id, p.title FROM users u, posts p WHERE p.user_id = u.id;
--> id: never
--> title: never

-- without an alias the table is named
SELECT posts.title FROM users LEFT JOIN posts ON posts.user_id = users.id;
--> title: LEFT JOIN posts (line 1)

-- of two joins each nulls its own
SELECT u.id, p.title, m.email
  FROM users u
  LEFT JOIN posts p ON p.user_id = u.id
  LEFT JOIN users m ON m.id = u.manager_id;
--> id: never
--> title: LEFT JOIN posts p (line 3)
--> email: LEFT JOIN users m (line 4)

-- joins in a row
SELECT p.title, c.text
  FROM users u
  LEFT JOIN posts p ON p.user_id = u.id
  LEFT JOIN comments c ON c.post_id = p.id;
--> title: LEFT JOIN posts p (line 3)
--> text: LEFT JOIN comments c (line 4)

-- an inner join behind a left join needs the match
SELECT u.id, p.title, c.text
  FROM users u
  LEFT JOIN posts p ON p.user_id = u.id
  JOIN comments c ON c.post_id = p.id;
--> id: never
--> title: never
--> text: never

-- an inner join behind a left join that does not need the match
SELECT p.title, m.email
  FROM users u
  LEFT JOIN posts p ON p.user_id = u.id
  JOIN users m ON m.id = u.id;
--> title: LEFT JOIN posts p (line 3)
--> email: never

-- a join in parentheses
SELECT u.id, p.title, c.text
  FROM users u
  LEFT JOIN (posts p JOIN comments c ON c.post_id = p.id) ON p.user_id = u.id;
--> id: never
--> title: LEFT JOIN (posts p …) (line 3)
--> text: LEFT JOIN (posts p …) (line 3)

-- a left join in parentheses within a left join
SELECT p.title, c.text
  FROM users u
  LEFT JOIN (posts p LEFT JOIN comments c ON c.post_id = p.id) ON p.user_id = u.id;
--> title: LEFT JOIN (posts p …) (line 3)
--> text: LEFT JOIN comments c (line 3)

-- the outer condition proves the inner match, but not its own
SELECT p.title, c.text
  FROM users u
  LEFT JOIN (posts p LEFT JOIN comments c ON c.post_id = p.id) ON c.user_id = u.id;
--> title: LEFT JOIN (posts p …) (line 3)
--> text: LEFT JOIN (posts p …) (line 3)

-- a right join of a left join
SELECT u.id, p.title, c.text
  FROM users u
  LEFT JOIN posts p ON p.user_id = u.id
 RIGHT JOIN comments c ON c.user_id = u.id;
--> id: RIGHT JOIN comments c (line 4)
--> title: LEFT JOIN posts p (line 3)
--> text: never

-- USING of an inner join
SELECT user_id, p.title, c.text FROM posts p JOIN comments c USING (user_id);
--> user_id: never
--> title: never
--> text: never

-- USING of a left join is the left side
SELECT user_id, c.user_id FROM posts p LEFT JOIN comments c USING (user_id);
--> user_id: never
--> user_id: LEFT JOIN comments c (line 1)

-- USING of a right join is the right side
SELECT user_id FROM posts p RIGHT JOIN comments c USING (user_id);
--> user_id: comments.user_id is declared without NOT NULL

-- USING of a full join has a value if both sides have
SELECT id, p.id, c.id FROM posts p FULL JOIN comments c USING (id);
--> id: never
--> id: FULL JOIN comments c (line 1)
--> id: FULL JOIN comments c (line 1)

-- USING of a full join with a nullable side
SELECT user_id FROM posts p FULL JOIN comments c USING (user_id);
--> user_id: comments.user_id is declared without NOT NULL

-- USING of a full join within a left join
SELECT j.id, j.title FROM users u LEFT JOIN (posts p FULL JOIN comments c USING (id)) j ON j.id = u.id;
--> id: LEFT JOIN (posts p …) (line 1)
--> title: FULL JOIN comments c (line 1)

-- NATURAL JOIN
SELECT id, p.title, c.text FROM posts p NATURAL LEFT JOIN (SELECT id, text FROM comments) c;
--> id: never
--> title: never
--> text: LEFT JOIN c (line 1)

-- a self join
SELECT u.email, m.email FROM users u LEFT JOIN users m ON u.manager_id = m.id;
--> email: never
--> email: LEFT JOIN users m (line 1)

-- WHERE needs the match
SELECT p.title, p.body FROM users u LEFT JOIN posts p ON p.user_id = u.id WHERE p.id = 1;
--> title: never
--> body: posts.body is declared without NOT NULL

-- WHERE on another column of the joined table
SELECT p.id, p.title FROM users u LEFT JOIN posts p ON p.user_id = u.id WHERE p.body LIKE 'x%';
--> id: never
--> title: never

-- WHERE asks for the lack of a match
SELECT u.id, p.title FROM users u LEFT JOIN posts p ON p.user_id = u.id WHERE p.id IS NULL;
--> id: never
--> title: LEFT JOIN posts p (line 1)

-- WHERE of a full join needs one side
SELECT u.id, p.title FROM users u FULL JOIN posts p ON p.user_id = u.id WHERE p.id > 0;
--> id: FULL JOIN posts p (line 1)
--> title: never

-- WHERE IS NOT NULL
SELECT full_name FROM users WHERE full_name IS NOT NULL;
--> full_name: never

-- WHERE with a comparison
SELECT full_name, manager_id FROM users WHERE full_name = 'x';
--> full_name: never
--> manager_id: users.manager_id is declared without NOT NULL

-- WHERE with a function that is strict
SELECT full_name FROM users WHERE lower(full_name) LIKE 'x%';
--> full_name: never

-- WHERE with a strict function of the user
SELECT full_name FROM users WHERE shout(full_name) = 'X';
--> full_name: never

-- WHERE with a function that is not strict
SELECT full_name FROM users WHERE lenient(full_name);
--> full_name: users.full_name is declared without NOT NULL

-- WHERE with coalesce proves nothing
SELECT full_name FROM users WHERE coalesce(full_name, 'x') = 'x';
--> full_name: users.full_name is declared without NOT NULL

-- WHERE with coalesce to false
SELECT active FROM users WHERE coalesce(active, false);
--> active: never

-- WHERE with coalesce to true
SELECT active FROM users WHERE coalesce(active, true);
--> active: users.active is declared without NOT NULL

-- WHERE with a boolean column
SELECT active FROM users WHERE active;
--> active: never

-- WHERE with NOT
SELECT active, full_name FROM users WHERE NOT active AND NOT (full_name = 'x');
--> active: never
--> full_name: never

-- WHERE with NOT of AND
SELECT full_name, manager_id FROM users WHERE NOT (full_name = 'x' AND manager_id = 1);
--> full_name: users.full_name is declared without NOT NULL
--> manager_id: users.manager_id is declared without NOT NULL

-- WHERE with NOT of OR
SELECT full_name, manager_id FROM users WHERE NOT (full_name = 'x' OR manager_id = 1);
--> full_name: never
--> manager_id: never

-- WHERE with OR of different columns
SELECT full_name, manager_id FROM users WHERE full_name = 'x' OR manager_id = 1;
--> full_name: users.full_name is declared without NOT NULL
--> manager_id: users.manager_id is declared without NOT NULL

-- WHERE with OR of the same column
SELECT full_name FROM users WHERE full_name = 'x' OR full_name > 'y';
--> full_name: never

-- WHERE with OR of columns of one joined table
SELECT p.id, p.body FROM users u LEFT JOIN posts p ON p.user_id = u.id WHERE p.title = 'x' OR p.body = 'y';
--> id: never
--> body: posts.body is declared without NOT NULL

-- WHERE IS TRUE, IS FALSE, IS NOT UNKNOWN
SELECT active, manager_id, full_name FROM users
 WHERE active IS FALSE AND (manager_id = 1) IS TRUE AND (full_name = 'x') IS NOT UNKNOWN;
--> active: never
--> manager_id: never
--> full_name: never

-- WHERE IS NOT TRUE proves nothing
SELECT active FROM users WHERE active IS NOT TRUE;
--> active: users.active is declared without NOT NULL

-- WHERE IS DISTINCT FROM
SELECT full_name, manager_id FROM users WHERE full_name IS DISTINCT FROM 'x' AND manager_id IS NOT DISTINCT FROM 1;
--> full_name: users.full_name is declared without NOT NULL
--> manager_id: never

-- WHERE with IN of values
SELECT full_name FROM users WHERE full_name IN ('x', 'y');
--> full_name: never

-- WHERE with NOT IN of values
SELECT full_name FROM users WHERE full_name NOT IN ('x', 'y');
--> full_name: users.full_name is declared without NOT NULL

-- WHERE with = ANY of a parameter
SELECT manager_id FROM users WHERE manager_id = ANY (?);
--> manager_id: never

-- WHERE with <> ALL of a parameter, which may be empty
SELECT manager_id FROM users WHERE manager_id <> ALL (?);
--> manager_id: users.manager_id is declared without NOT NULL

-- WHERE with IN of a sub-query
SELECT manager_id FROM users WHERE manager_id IN (SELECT user_id FROM comments);
--> manager_id: never

-- WHERE with NOT IN of a sub-query, which may be empty
SELECT manager_id FROM users WHERE manager_id NOT IN (SELECT user_id FROM posts);
--> manager_id: users.manager_id is declared without NOT NULL

-- WHERE with EXISTS proves nothing of the outer query
SELECT u.manager_id FROM users u WHERE EXISTS (SELECT FROM posts p WHERE p.user_id = u.manager_id);
--> manager_id: users.manager_id is declared without NOT NULL

-- WHERE with BETWEEN
SELECT born FROM users WHERE born BETWEEN '2000-01-01' AND '2001-01-01';
--> born: never

-- ON of an inner join is a condition
SELECT c.user_id FROM users u JOIN comments c ON c.user_id = u.id;
--> user_id: never

-- ON of a left join is none for its left side
SELECT c.user_id, u.email FROM comments c LEFT JOIN users u ON c.user_id = u.id;
--> user_id: comments.user_id is declared without NOT NULL
--> email: LEFT JOIN users u (line 1)

-- ON of a left join with a further condition on its left side
SELECT u.full_name FROM users u LEFT JOIN posts p ON p.user_id = u.id AND u.full_name = 'x';
--> full_name: users.full_name is declared without NOT NULL

-- ON of a left join is a condition for its right side, where it matches
SELECT p.body FROM users u LEFT JOIN posts p ON p.user_id = u.id AND p.body = 'x' WHERE p.id > 0;
--> body: never

-- literals
SELECT 1, 'x', NULL, true AS yes, NULL::int;
--> ?column?: never
--> ?column?: never
--> ?column?: NULL
--> yes: never
--> int4: NULL

-- a parameter
SELECT ?::text AS given;
--> given: never

-- a nullable parameter
SELECT ?::text AS given, coalesce(?, 'x') AS or_else;
--> given: a nullable parameter
--> or_else: never

-- arithmetic and concatenation
SELECT id + 1, manager_id + 1, email || '!', email || full_name FROM users;
--> ?column?: never
--> ?column?: users.manager_id is declared without NOT NULL
--> ?column?: never
--> ?column?: users.full_name is declared without NOT NULL

-- functions of text
SELECT lower(email), length(full_name), replace(email, 'a', 'b'), substr(email, 2), split_part(email, '@', 2) FROM users;
--> lower: never
--> length: users.full_name is declared without NOT NULL
--> replace: never
--> substr: never
--> split_part: never

-- a pattern without a match
SELECT substring(email, 'x+'), substring(email FROM 2), regexp_replace(email, 'x', 'y'), regexp_match(email, 'x') FROM users;
--> substring: substring(), which can give NULL
--> substring: never
--> regexp_replace: never
--> regexp_match: regexp_match(), which can give NULL

-- concat takes NULL, and its kin do in part
SELECT concat(full_name, 'x'), concat_ws('-', full_name), concat_ws(full_name, 'x'), format('%s', full_name) FROM users;
--> concat: never
--> concat_ws: never
--> concat_ws: users.full_name is declared without NOT NULL
--> format: never

-- a function of the user's own
SELECT shout(email) FROM users;
--> shout: shout(), which is not one of PostgreSQL's own

-- casts
SELECT id::text, id::int, full_name::varchar, created_at::date, '{1}'::int[] FROM users;
--> id: never
--> id: never
--> full_name: users.full_name is declared without NOT NULL
--> created_at: never
--> int4: never

-- a time of day of an endless time
SELECT created_at::time, date_trunc('day', created_at), born - 1 FROM users WHERE born > '2000-01-01';
--> created_at: time(), which can give NULL
--> date_trunc: never
--> ?column?: never

-- parts of an endless time
SELECT extract(year FROM created_at), extract(epoch FROM created_at), extract(dow FROM created_at),
       to_char(created_at, 'YYYY'), to_char(id, '999') FROM users;
--> extract: never
--> extract: never
--> extract: extract(), which can give NULL
--> to_char: to_char(), which can give NULL
--> to_char: never

-- comparisons
SELECT id = 1, manager_id = 1, id > 1 AND id < 5, manager_id = 1 OR true, NOT active FROM users;
--> ?column?: never
--> ?column?: users.manager_id is declared without NOT NULL
--> ?column?: never
--> ?column?: users.manager_id is declared without NOT NULL
--> ?column?: users.active is declared without NOT NULL

-- tests are never NULL
SELECT full_name IS NULL, active IS TRUE, full_name IS DISTINCT FROM 'x' FROM users;
--> ?column?: never
--> ?column?: never
--> ?column?: never

-- IN of values
SELECT id IN (1, 2), id IN (1, NULL), manager_id IN (1), id = ANY ('{1,2}'::int[]), id = ANY ('{1,NULL}'::int[]) FROM users;
--> ?column?: never
--> ?column?: NULL
--> ?column?: users.manager_id is declared without NOT NULL
--> ?column?: never
--> ?column?: a NULL in the array

-- IN of sub-queries
SELECT id IN (SELECT user_id FROM posts), id IN (SELECT user_id FROM comments) FROM users;
--> ?column?: never
--> ?column?: comments.user_id is declared without NOT NULL

-- coalesce, greatest, least
SELECT coalesce(full_name, email), coalesce(full_name, NULL), greatest(manager_id, 0), least(manager_id, NULL) FROM users;
--> coalesce: never
--> coalesce: users.full_name is declared without NOT NULL
--> greatest: never
--> least: users.manager_id is declared without NOT NULL

-- nullif
SELECT nullif(id, 1) FROM users;
--> nullif: NULLIF

-- CASE without ELSE
SELECT CASE WHEN id = 1 THEN 'x' END FROM users;
--> case: CASE without ELSE

-- CASE with ELSE
SELECT CASE WHEN id = 1 THEN 'x' ELSE 'y' END, CASE WHEN id = 1 THEN full_name ELSE 'y' END FROM users;
--> case: never
--> case: users.full_name is declared without NOT NULL

-- CASE with ELSE NULL
SELECT CASE WHEN id = 1 THEN 'x' ELSE NULL END FROM users;
--> case: NULL

-- CASE of a subject
SELECT CASE active WHEN true THEN 'x' WHEN false THEN 'y' ELSE full_name END FROM users;
--> full_name: users.full_name is declared without NOT NULL

-- CASE proves what its branches hold
SELECT CASE WHEN full_name IS NOT NULL THEN full_name ELSE email END,
       CASE WHEN full_name IS NULL THEN email ELSE full_name END FROM users;
--> email: never
--> full_name: never

-- CASE proves a match
SELECT CASE WHEN p.id IS NOT NULL THEN p.title ELSE '' END, CASE WHEN p.id IS NULL THEN '' ELSE p.title END
  FROM users u LEFT JOIN posts p ON p.user_id = u.id;
--> case: never
--> title: never

-- CASE proves nothing behind a condition that can be NULL
SELECT CASE WHEN full_name = 'x' THEN 'y' ELSE full_name END FROM users;
--> full_name: users.full_name is declared without NOT NULL

-- CASE proves nothing of other rows
SELECT CASE WHEN full_name IS NOT NULL THEN first_value(full_name) OVER (ORDER BY id) ELSE '' END FROM users;
--> case: users.full_name is declared without NOT NULL

-- arrays and rows
SELECT ARRAY[full_name], (ARRAY[1, 2])[1], tags, tags[1], ROW(full_name), cardinality(tags), array_length(tags, 1)
  FROM users JOIN posts ON user_id = users.id;
--> array: never
--> array: an array subscript
--> tags: never
--> tags: an array subscript
--> row: never
--> cardinality: never
--> array_length: array_length(), which can give NULL

-- json
SELECT extra -> 'k', extra ->> 'k', to_jsonb(title), jsonb_build_object('k', body), jsonb_typeof(extra) FROM posts;
--> ?column?: operator ->, which can give NULL
--> ?column?: operator ->>, which can give NULL
--> to_jsonb: never
--> jsonb_build_object: never
--> jsonb_typeof: posts.extra is declared without NOT NULL

-- [16] json constructors
SELECT JSON_OBJECT('k': body), JSON_ARRAY(body), title IS JSON FROM posts;
--> json_object: never
--> json_array: never
--> ?column?: never

-- [17] json paths
SELECT JSON_VALUE(extra, '$.k'), JSON_SCALAR(title), JSON_SCALAR(body) FROM posts;
--> json_value: a JSON path without a match
--> json_scalar: never
--> json_scalar: posts.body is declared without NOT NULL

-- values of the session
SELECT now(), current_date, current_user, current_schema, gen_random_uuid(), random();
--> now: never
--> current_date: never
--> current_user: never
--> current_schema: an expression that is not understood
--> gen_random_uuid: never
--> random: never

-- a scalar sub-query may have no row
SELECT (SELECT p.title FROM posts p WHERE p.user_id = u.id LIMIT 1) FROM users u;
--> title: a sub-query that may have no row

-- a scalar sub-query that counts
SELECT (SELECT count(*) FROM posts p WHERE p.user_id = u.id), (SELECT max(p.id) FROM posts p) FROM users u;
--> count: never
--> max: max() of no rows

-- a scalar sub-query that counts, with HAVING, with LIMIT 0, with GROUP BY
SELECT (SELECT count(*) FROM posts HAVING count(*) > 1), (SELECT count(*) FROM posts LIMIT 0),
       (SELECT count(*) FROM posts GROUP BY id LIMIT 1);
--> count: a sub-query that may have no row
--> count: a sub-query that may have no row
--> count: a sub-query that may have no row

-- a scalar sub-query without FROM
SELECT (SELECT u.id), (SELECT u.full_name), (SELECT 1 WHERE false) FROM users u;
--> id: never
--> full_name: users.full_name is declared without NOT NULL
--> ?column?: a sub-query that may have no row

-- EXISTS and ARRAY
SELECT EXISTS (SELECT FROM posts p WHERE p.user_id = u.id), ARRAY(SELECT p.body FROM posts p) FROM users u;
--> exists: never
--> array: never

-- a sub-query in FROM
SELECT s.id, s.name, s.n FROM (SELECT id, full_name AS name, 1 AS n FROM users) s;
--> id: never
--> name: users.full_name is declared without NOT NULL
--> n: never

-- a sub-query in FROM that filters
SELECT s.name FROM (SELECT full_name AS name FROM users WHERE full_name > '') s;
--> name: never

-- a sub-query in FROM that joins
SELECT s.title FROM (SELECT p.title FROM users u LEFT JOIN posts p ON p.user_id = u.id) s;
--> title: LEFT JOIN posts p (line 1)

-- a filter outside of the sub-query
SELECT s.title FROM (SELECT p.title FROM users u LEFT JOIN posts p ON p.user_id = u.id) s WHERE s.title <> '';
--> title: never

-- a left join of a sub-query
SELECT u.id, s.n
  FROM users u
  LEFT JOIN (SELECT user_id, count(*) AS n FROM posts GROUP BY user_id) s ON s.user_id = u.id;
--> id: never
--> n: LEFT JOIN s (line 3)

-- LATERAL
SELECT u.id, l.title FROM users u CROSS JOIN LATERAL (SELECT p.title FROM posts p WHERE p.user_id = u.id LIMIT 1) l;
--> id: never
--> title: never

-- LATERAL of a left join
SELECT u.id, l.title
  FROM users u
  LEFT JOIN LATERAL (SELECT p.title FROM posts p WHERE p.user_id = u.id LIMIT 1) l ON true;
--> id: never
--> title: LEFT JOIN l (line 3)

-- LATERAL that aggregates always has a row
SELECT l.n, l.last FROM users u CROSS JOIN LATERAL (SELECT count(*) AS n, max(p.id) AS last FROM posts p WHERE p.user_id = u.id) l;
--> n: never
--> last: max() of no rows

-- LATERAL that hands a column through
SELECT l.name FROM users u CROSS JOIN LATERAL (SELECT u.full_name AS name) l;
--> name: users.full_name is declared without NOT NULL

-- VALUES
SELECT v.a, v.b FROM (VALUES (1, 'x'), (2, NULL)) v(a, b);
--> a: never
--> b: NULL

-- VALUES alone
VALUES (1, NULL), (NULL, 2);
--> column1: NULL
--> column2: NULL

-- functions in FROM
SELECT g.n, e.tag, e.i FROM posts p, generate_series(1, 3) AS g(n), unnest(p.tags) WITH ORDINALITY AS e(tag, i);
--> n: never
--> tag: unnest(), which can give NULL
--> i: never

-- functions side by side
SELECT r.a, r.b FROM ROWS FROM (generate_series(1, 3), generate_series(1, 2)) AS r(a, b);
--> a: ROWS FROM, which fills shorter sides up with NULL
--> b: ROWS FROM, which fills shorter sides up with NULL

-- a function of the user's in FROM
SELECT n FROM numbers() n;
--> n: numbers(), which can give NULL

-- keys and values of json in FROM
SELECT e.key, e.value, t.key, t.value FROM posts p, jsonb_each(p.extra) e, jsonb_each_text(p.extra) t;
--> key: never
--> value: never
--> key: never
--> value: jsonb_each_text(), which can give NULL

-- a left join of a function
SELECT p.id, e.tag FROM posts p LEFT JOIN LATERAL unnest(p.tags) AS e(tag) ON true;
--> id: never
--> tag: LEFT JOIN e (line 1)

-- a function that returns a set in the result list
SELECT generate_series(1, 2), unnest(tags) FROM posts;
--> generate_series: generate_series(), which can give NULL
--> unnest: unnest(), which can give NULL

-- a view
SELECT id, email, full_name FROM active_users;
--> id: never
--> email: never
--> full_name: users.full_name is declared without NOT NULL in view active_users

-- a view that joins
SELECT id, post_id, title FROM user_posts;
--> id: never
--> post_id: LEFT JOIN posts p in view user_posts
--> title: LEFT JOIN posts p in view user_posts

-- a view of a view that filters
SELECT id, email, title FROM written;
--> id: never
--> email: never
--> title: never

-- a left join of a view
SELECT v.email FROM posts p LEFT JOIN active_users v ON v.id = p.user_id;
--> email: LEFT JOIN v (line 1)

-- a common table
WITH t AS (SELECT id, full_name FROM users) SELECT id, full_name FROM t;
--> id: never
--> full_name: users.full_name is declared without NOT NULL in t

-- a common table of a common table
WITH t AS (SELECT id, full_name FROM users), n AS (SELECT id + 1 AS id, full_name FROM t WHERE full_name <> '')
SELECT t.full_name, n.full_name, n.id FROM t JOIN n ON n.id = t.id;
--> full_name: users.full_name is declared without NOT NULL in t
--> full_name: never
--> id: never

-- a left join of a common table
WITH t AS (SELECT user_id, title FROM posts) SELECT u.id, t.title FROM users u LEFT JOIN t ON t.user_id = u.id;
--> id: never
--> title: LEFT JOIN t (line 1)

-- a common table that changes data
WITH gone AS (DELETE FROM comments RETURNING id, user_id) SELECT id, user_id FROM gone;
--> id: never
--> user_id: comments.user_id is declared without NOT NULL in gone

-- a recursive common table
WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < 5) SELECT n FROM t;
--> n: never

-- a recursive common table whose second part can be NULL
WITH RECURSIVE t(id, boss) AS (SELECT id, id FROM users UNION ALL SELECT t.id, u.manager_id FROM t JOIN users u ON u.id = t.boss)
SELECT id, boss FROM t;
--> id: never
--> boss: users.manager_id is declared without NOT NULL in t

-- a recursive common table that hands NULL from column to column
WITH RECURSIVE t(a, b, c) AS (SELECT 1, 1, NULL::int UNION ALL SELECT b, c, c FROM t WHERE a < 3) SELECT a, b, c FROM t;
--> a: NULL in t
--> b: NULL in t
--> c: NULL in t

-- a recursive common table that searches
WITH RECURSIVE t(id, up) AS (SELECT id, manager_id FROM users UNION ALL SELECT u.id, u.manager_id FROM t JOIN users u ON u.id = t.up)
SEARCH DEPTH FIRST BY id SET path SELECT id, path FROM t;
--> id: never
--> path: never

-- UNION can be NULL if a side can
SELECT id, email FROM users UNION SELECT id, body FROM posts;
--> id: never
--> email: posts.body is declared without NOT NULL

-- UNION ALL of values
SELECT 1 UNION ALL SELECT NULL;
--> ?column?: NULL

-- INTERSECT can be NULL if both sides can
SELECT id, full_name, manager_id FROM users INTERSECT SELECT user_id, title, user_id FROM posts;
--> id: never
--> full_name: never
--> manager_id: never

-- INTERSECT of nullable sides
SELECT full_name FROM users INTERSECT SELECT body FROM posts;
--> full_name: posts.body is declared without NOT NULL

-- EXCEPT is as its left side
SELECT email, full_name FROM users EXCEPT SELECT body, title FROM posts;
--> email: never
--> full_name: users.full_name is declared without NOT NULL

-- set operations nested
(SELECT id FROM users UNION SELECT user_id FROM comments) INTERSECT SELECT id FROM posts;
--> id: never

-- an aggregate without GROUP BY
SELECT count(*), count(full_name), max(id), sum(id), array_agg(id) FROM users;
--> count: never
--> count: never
--> max: max() of no rows
--> sum: sum() of no rows
--> array_agg: array_agg() of no rows

-- an aggregate with GROUP BY
SELECT full_name, count(*), max(id), max(manager_id), string_agg(email, ','), array_agg(manager_id), jsonb_agg(born)
  FROM users GROUP BY full_name;
--> full_name: users.full_name is declared without NOT NULL
--> count: never
--> max: never
--> max: users.manager_id is declared without NOT NULL
--> string_agg: never
--> array_agg: never
--> jsonb_agg: never

-- an aggregate with FILTER
SELECT max(id) FILTER (WHERE active), count(*) FILTER (WHERE active) FROM users GROUP BY full_name;
--> max: max() of no rows
--> count: never

-- a deviation of one row
SELECT stddev(id), avg(id), bool_or(active), bool_and(id > 1) FROM users GROUP BY email;
--> stddev: stddev(), which can give NULL
--> avg: never
--> bool_or: users.active is declared without NOT NULL
--> bool_and: never

-- an aggregate of a left join
SELECT u.id, count(p.id), max(p.id), coalesce(max(p.id), 0)
  FROM users u
  LEFT JOIN posts p ON p.user_id = u.id
 GROUP BY u.id;
--> id: never
--> count: never
--> max: LEFT JOIN posts p (line 3)
--> coalesce: never

-- ordered-set aggregates
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY id), mode() WITHIN GROUP (ORDER BY full_name), rank(1) WITHIN GROUP (ORDER BY id)
  FROM users GROUP BY email;
--> percentile_cont: never
--> mode: users.full_name is declared without NOT NULL
--> rank: never

-- HAVING is a condition
SELECT full_name FROM users GROUP BY full_name HAVING full_name > 'x';
--> full_name: never

-- what is grouped by depends on a key
SELECT u.id, u.email, u.full_name FROM users u GROUP BY u.id;
--> id: never
--> email: never
--> full_name: users.full_name is declared without NOT NULL

-- an expression that is grouped by
SELECT lower(email), coalesce(full_name, ''), lower(full_name) FROM users GROUP BY lower(email), coalesce(full_name, ''), lower(full_name);
--> lower: never
--> coalesce: never
--> lower: users.full_name is declared without NOT NULL

-- ROLLUP nulls what it groups by
SELECT email, id, count(*) FROM users GROUP BY ROLLUP (email, id);
--> email: grouping sets without email
--> id: grouping sets without id
--> count: never

-- CUBE nulls a constant too
SELECT 'x' || 'y', count(*), max(id) FROM users GROUP BY CUBE ('x' || 'y');
--> ?column?: grouping sets without an expression
--> count: never
--> max: max() of no rows

-- grouping sets keep what they all have
SELECT email, id, count(*), max(id), GROUPING(id) FROM users GROUP BY GROUPING SETS ((email, id), (email));
--> email: never
--> id: grouping sets without id
--> count: never
--> max: never
--> grouping: never

-- grouping sets combined
SELECT email, id FROM users GROUP BY email, ROLLUP (id);
--> email: never
--> id: grouping sets without id

-- a total has a row without rows
SELECT max(id) FROM users GROUP BY GROUPING SETS ((email), ());
--> max: max() of no rows

-- HAVING behind grouping sets
SELECT email FROM users GROUP BY ROLLUP (email) HAVING coalesce(email, '') = '';
--> email: grouping sets without email

-- window functions that number
SELECT row_number() OVER (), rank() OVER (ORDER BY full_name), ntile(4) OVER (ORDER BY id), count(full_name) OVER () FROM users;
--> row_number: never
--> rank: never
--> ntile: never
--> count: never

-- window functions that look at other rows
SELECT lag(id) OVER (ORDER BY id), lead(id, 1, 0::bigint) OVER (ORDER BY id), nth_value(id, 2) OVER (ORDER BY id) FROM users;
--> lag: lag() without such a row
--> lead: never
--> nth_value: nth_value() of an empty frame

-- window functions of a frame with the row in it
SELECT first_value(id) OVER w, last_value(full_name) OVER w, sum(id) OVER w, max(manager_id) OVER w FROM users WINDOW w AS (ORDER BY id);
--> first_value: never
--> last_value: users.full_name is declared without NOT NULL
--> sum: never
--> max: users.manager_id is declared without NOT NULL

-- window functions of a frame that may be empty
SELECT sum(id) OVER (ORDER BY id ROWS BETWEEN 2 PRECEDING AND 1 PRECEDING),
       first_value(id) OVER (ORDER BY id ROWS UNBOUNDED PRECEDING EXCLUDE CURRENT ROW),
       sum(id) OVER (ORDER BY id ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) FROM users;
--> sum: sum() of an empty frame
--> first_value: first_value() of an empty frame
--> sum: never

-- a window aggregate with FILTER
SELECT sum(id) FILTER (WHERE active) OVER () FROM users;
--> sum: sum() of an empty frame

-- DISTINCT, ORDER BY and LIMIT change nothing
SELECT DISTINCT ON (email) email, full_name FROM users ORDER BY email, full_name LIMIT 3 OFFSET 1;
--> email: never
--> full_name: users.full_name is declared without NOT NULL

-- FOR UPDATE changes nothing
SELECT id, full_name FROM users WHERE id = 1 FOR UPDATE;
--> id: never
--> full_name: users.full_name is declared without NOT NULL

-- INSERT RETURNING
INSERT INTO users (id, email, full_name) VALUES (9, 'x@x', 'X') RETURNING id, full_name, created_at;
--> id: never
--> full_name: users.full_name is declared without NOT NULL
--> created_at: never

-- INSERT of parameters
INSERT INTO users (id, email, full_name) VALUES (10, 'y@x', ?) RETURNING id, full_name;
--> id: never
--> full_name: users.full_name is declared without NOT NULL

-- INSERT ON CONFLICT
INSERT INTO users (id, email) VALUES (1, 'z@x') ON CONFLICT (id) DO UPDATE SET full_name = 'X' RETURNING id, full_name;
--> id: never
--> full_name: users.full_name is declared without NOT NULL

-- INSERT of a query
INSERT INTO comments (id, post_id, text) SELECT 100 + id, id, title FROM posts RETURNING id, text, rating;
--> id: never
--> text: never
--> rating: comments.rating is declared without NOT NULL

-- INSERT into a view
INSERT INTO active_users (id, email) VALUES (11, 'v@x') RETURNING id, email, full_name;
--> id: never
--> email: never
--> full_name: users.full_name is declared without NOT NULL

-- UPDATE RETURNING is the new row, not the one that WHERE saw
UPDATE users SET full_name = NULL WHERE full_name IS NOT NULL RETURNING id, full_name;
--> id: never
--> full_name: users.full_name is declared without NOT NULL

-- UPDATE of other tables
UPDATE posts p SET body = u.full_name FROM users u WHERE u.id = p.user_id AND u.full_name IS NOT NULL RETURNING p.id, p.body, u.full_name;
--> id: never
--> body: posts.body is declared without NOT NULL
--> full_name: never

-- UPDATE with a left join
UPDATE comments c SET text = 'x' FROM posts p LEFT JOIN users u ON u.id = p.user_id WHERE p.id = c.post_id RETURNING c.text, p.title, u.email;
--> text: never
--> title: never
--> email: LEFT JOIN users u (line 1)

-- DELETE RETURNING is the row that WHERE saw
DELETE FROM comments WHERE rating > 0 RETURNING id, rating, user_id;
--> id: never
--> rating: never
--> user_id: comments.user_id is declared without NOT NULL

-- DELETE of other tables
DELETE FROM comments c USING posts p LEFT JOIN users u ON u.id = p.user_id WHERE p.id = c.post_id RETURNING c.id, p.title, u.email;
--> id: never
--> title: never
--> email: LEFT JOIN users u (line 1)

-- [18] the old row of UPDATE
UPDATE users SET full_name = NULL WHERE full_name = 'x' RETURNING old.full_name, new.full_name, old.id;
--> full_name: never
--> full_name: users.full_name is declared without NOT NULL
--> id: never

-- [18] the old row of INSERT
INSERT INTO users (id, email) VALUES (12, 'w@x') ON CONFLICT (id) DO UPDATE SET email = 'w@x' RETURNING old.id, new.id, id;
--> id: INSERT, which has no old row
--> id: never
--> id: never

-- [18] the new row of DELETE
DELETE FROM comments RETURNING old.id, new.id, id;
--> id: never
--> id: DELETE, which has no new row
--> id: never

-- [17] MERGE
MERGE INTO comments c USING posts p ON p.id = c.post_id
 WHEN MATCHED THEN UPDATE SET rating = 1
 WHEN NOT MATCHED THEN INSERT (id, post_id, text) VALUES (p.id + 500, p.id, p.title)
RETURNING merge_action(), c.id, c.rating, p.title;
--> merge_action: never
--> id: never
--> rating: comments.rating is declared without NOT NULL
--> title: never

-- [17] MERGE of rows without a source
MERGE INTO comments c USING posts p ON p.id = c.post_id
 WHEN MATCHED THEN DO NOTHING
 WHEN NOT MATCHED BY SOURCE THEN DELETE
RETURNING c.id, p.title;
--> id: never
--> title: NOT MATCHED BY SOURCE, which has no source row

-- [18] MERGE with old and new
MERGE INTO comments c USING posts p ON p.id = c.post_id
 WHEN MATCHED AND p.id = 1 THEN DELETE
 WHEN NOT MATCHED THEN INSERT (id, post_id, text) VALUES (p.id + 600, p.id, p.title)
RETURNING old.id, new.id, c.id;
--> id: INSERT, which has no old row
--> id: DELETE, which has no new row
--> id: never

-- text beyond ASCII before the join
SELECT 'äöü😀' AS x, p.title
  FROM users u
  LEFT JOIN posts p ON p.user_id = u.id;
--> x: never
--> title: LEFT JOIN posts p (line 3)

-- two joins of tables with the same alias, in a sub-query and outside
SELECT p.title, s.title
  FROM users u
  LEFT JOIN posts p ON p.user_id = u.id
  JOIN (SELECT u.id, p.title
          FROM users u LEFT JOIN posts p ON p.user_id = u.id) s ON s.id = u.id;
--> title: LEFT JOIN posts p (line 3)
--> title: LEFT JOIN posts p (line 5)

-- an alias that needs quotes
SELECT "p (x)\{y}".title FROM users u LEFT JOIN posts "p (x)\{y}" ON "p (x)\{y}".user_id = u.id;
--> title: LEFT JOIN posts p (x)\{y} (line 1)

-- a join alias
SELECT j.title FROM (users u LEFT JOIN posts p ON p.user_id = u.id) AS j;
--> title: LEFT JOIN posts p (line 1)

-- a deep nest of joins
SELECT a.id, b.id, c.id, d.id
  FROM users a
  LEFT JOIN (posts b
             LEFT JOIN (comments c
                        JOIN users d ON d.id = c.user_id) ON c.post_id = b.id) ON b.user_id = a.id
 WHERE b.title > '';
--> id: never
--> id: never
--> id: LEFT JOIN (comments c …) (line 4)
--> id: LEFT JOIN (comments c …) (line 4)
