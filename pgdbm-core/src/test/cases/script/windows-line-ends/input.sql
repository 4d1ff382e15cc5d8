SELECT 1;
-- two
SELECT
2;
