-- oops
CREATE TABLE users (id bigint);
