-- What was read from a spreadsheet and waits for its reader's word; one for each place, replaced by the next. Never a fact.
CREATE TABLE ui.waiting (
    place   text NOT NULL PRIMARY KEY CHECK (length(place) <= 200),
    token   uuid NOT NULL,
    content text NOT NULL
);
GRANT UPDATE, DELETE ON ui.waiting TO mingjing_app;
