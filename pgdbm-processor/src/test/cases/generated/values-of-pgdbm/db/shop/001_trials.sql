CREATE TABLE <<tables.trials>> (
    id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    length interval NOT NULL,
    stay   daterange NOT NULL,
    pauses datemultirange NOT NULL,
    spots  point[] NOT NULL
);
