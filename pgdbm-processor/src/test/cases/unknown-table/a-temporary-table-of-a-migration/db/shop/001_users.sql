CREATE TEMPORARY TABLE staging (email text NOT NULL);
