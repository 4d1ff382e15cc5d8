SELECT 'a' -- isn't it;
 ';b';SELECT 2;