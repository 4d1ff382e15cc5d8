CREATE TABLE <<tables.everything>> (
    int2 int2 NOT NULL, int4 int4 NOT NULL, int8 int8 NOT NULL, float4 float4 NOT NULL, float8 float8 NOT NULL,
    numeric numeric NOT NULL, text text NOT NULL, bool bool NOT NULL, bytea bytea NOT NULL, uuid uuid NOT NULL,
    date date NOT NULL, time time NOT NULL, timestamp timestamp NOT NULL, timestamptz timestamptz NOT NULL,
    jsonb jsonb NOT NULL, ints int[] NOT NULL, instants timestamptz[] NOT NULL
);
