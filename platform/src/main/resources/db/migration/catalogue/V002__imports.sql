-- What was read from a spreadsheet and waits for its reader's word; one for each list, replaced by the next.
CREATE TABLE catalogue.import (
  list  uuid  PRIMARY KEY,
  token uuid  NOT NULL,
  items jsonb NOT NULL
);
GRANT UPDATE, DELETE ON catalogue.import TO mingjing_app;
