CREATE TABLE <<tables.invoices>> (id bigint NOT NULL);
