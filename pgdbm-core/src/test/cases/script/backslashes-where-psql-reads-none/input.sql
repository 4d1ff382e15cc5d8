SELECT '
\i a', $$
\i b$$ /*
\i c */;