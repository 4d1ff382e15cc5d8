COPY t (a, b) FROM STDIN WITH (FORMAT csv);
1,it's
2,"x;y
\.
SELECT 1;
