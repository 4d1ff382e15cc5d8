CREATE TYPE <<schema>>.mood AS ENUM ('happy', 'sad');
CREATE TABLE <<tables.visits>> (mood <<schema>>.mood NOT NULL, tags text[] NOT NULL, extra jsonb);
