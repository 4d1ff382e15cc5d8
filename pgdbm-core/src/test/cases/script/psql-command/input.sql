\set ON_ERROR_STOP on
SELECT 1;
\i other.sql
  \copy t from 'x.csv' csv
SELECT 2;