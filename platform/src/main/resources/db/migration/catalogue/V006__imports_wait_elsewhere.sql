-- What was read from a spreadsheet waits in ui.waiting, whatever it is for.
DROP TABLE catalogue.import;
