CREATE TABLE <<tables.invoices>> (id bigint NOT NULL, user_id bigint NOT NULL);
CREATE VIEW <<tables.totals>> AS SELECT user_id, count(*) AS invoices FROM <<tables.invoices>> GROUP BY user_id;
