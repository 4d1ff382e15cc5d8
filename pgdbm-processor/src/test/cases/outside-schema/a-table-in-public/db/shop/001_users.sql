CREATE TABLE <<tables.users>> (id bigint);
CREATE TABLE public.settings (name text);
