-- pgdbm:no-transaction
CREATE INDEX CONCURRENTLY users_email ON <<tables.users>> (email);

VACUUM <<tables.users>>;
