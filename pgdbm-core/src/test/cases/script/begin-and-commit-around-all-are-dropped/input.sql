-- from create_migration
BEGIN;

SELECT 1;

SELECT 2;

COMMIT;
