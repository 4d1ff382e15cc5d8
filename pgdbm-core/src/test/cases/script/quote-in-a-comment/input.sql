SELECT 1; -- it's
SELECT 2; /* " ' $$ */ SELECT 3;