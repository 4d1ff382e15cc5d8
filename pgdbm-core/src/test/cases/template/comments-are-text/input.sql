SELECT 1 -- :a 'it <<tables.x>>
, :b /* :c /* ' */ " <<tables. */, :d --