CREATE TABLE <<tables.invoices>> (id bigint);
