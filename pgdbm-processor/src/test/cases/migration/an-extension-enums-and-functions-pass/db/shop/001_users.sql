CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE TABLE <<tables.users>> (id bigint NOT NULL, email text);
CREATE INDEX users_email_trgm ON <<tables.users>> USING gin (email gin_trgm_ops);
CREATE TYPE <<schema>>.mood AS ENUM ('fine');
