-- <<tables.users>> and <<tabels.x>>
/* {{tables.users}} */ SELECT 1