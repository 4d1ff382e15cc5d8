CREATE TABLE <<tables.everything>> (
    int2 int2, int4 int4, int8 int8, float4 float4, float8 float8, numeric numeric, text text, bool bool, bytea bytea,
    uuid uuid, date date, time time, timestamp timestamp, timestamptz timestamptz, jsonb jsonb, ints int[],
    instants timestamptz[]
);
