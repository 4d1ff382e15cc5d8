CREATE TABLE <<tables.users>> (
    id bigint,
    email txet
);
