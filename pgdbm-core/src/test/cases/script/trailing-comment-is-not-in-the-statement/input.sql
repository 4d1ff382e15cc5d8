SELECT 1 -- about it
;SELECT 2 /* more */;-- the end