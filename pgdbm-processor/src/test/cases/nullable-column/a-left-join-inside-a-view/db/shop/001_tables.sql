CREATE TABLE <<tables.users>> (id bigint PRIMARY KEY, email text NOT NULL);
CREATE TABLE <<tables.posts>> (id bigint PRIMARY KEY, user_id bigint NOT NULL, title text NOT NULL);
CREATE VIEW <<tables.user_posts>> AS
    SELECT u.email, p.title FROM <<tables.users>> u LEFT JOIN <<tables.posts>> p ON p.user_id = u.id;
