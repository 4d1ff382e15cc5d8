-- about it
/* and
more */ SELECT 1;