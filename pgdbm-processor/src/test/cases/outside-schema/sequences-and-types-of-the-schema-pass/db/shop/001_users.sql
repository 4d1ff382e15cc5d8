CREATE SEQUENCE <<schema>>.ids;
CREATE TABLE <<tables.users>> (id bigint NOT NULL DEFAULT nextval('<<schema>>.ids'));
