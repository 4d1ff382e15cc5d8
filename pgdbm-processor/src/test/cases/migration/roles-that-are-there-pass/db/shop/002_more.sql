ALTER TABLE <<tables.users>> ADD COLUMN age int;
