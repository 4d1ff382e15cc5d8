ALTER TABLE <<tables.users>> ADD email text;
