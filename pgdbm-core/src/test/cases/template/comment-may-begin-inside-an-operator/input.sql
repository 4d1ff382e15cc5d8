SELECT 2*-- :a
:b, 1+/* :c */:d