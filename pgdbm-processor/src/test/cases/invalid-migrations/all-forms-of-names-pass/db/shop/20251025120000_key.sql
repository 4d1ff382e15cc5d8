ALTER TABLE <<tables.users>> ADD PRIMARY KEY (id);
