-- What an order comes to, so that no query adds it up again.
CREATE VIEW <<tables.order_totals>> AS
SELECT o.id AS order_id, o.customer_id, sum(l.quantity * l.unit_price) AS total
  FROM <<tables.orders>> o
  JOIN <<tables.order_lines>> l ON l.order_id = o.id
 GROUP BY o.id;

CREATE INDEX orders_customer_id_idx ON <<tables.orders>> (customer_id);
