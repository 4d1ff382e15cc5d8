CREATE TABLE <<tables.invoices>> (id bigint NOT NULL REFERENCES <<tables.ledger.entries>>);
