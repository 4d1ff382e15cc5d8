CREATE DOMAIN <<schema>>.email AS text CHECK (VALUE LIKE '%@%');
CREATE DOMAIN <<schema>>.work_email AS <<schema>>.email;
CREATE TABLE <<tables.users>> (email <<schema>>.work_email NOT NULL, settings jsonb NOT NULL);
