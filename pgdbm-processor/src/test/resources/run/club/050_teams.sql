CREATE TABLE <<tables.teams>> (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name       text NOT NULL UNIQUE,
    captain_id bigint REFERENCES <<tables.members>>
);

CREATE TABLE <<tables.trophies>> (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    team_id bigint NOT NULL REFERENCES <<tables.teams>>,
    title   text   NOT NULL,
    year    integer
);
