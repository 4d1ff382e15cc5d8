CREATE SEQUENCE <<schema>>.ids;
CREATE TABLE <<tables.users>> (id bigint DEFAULT nextval('<<schema>>.ids'));
