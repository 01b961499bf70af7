"""Tables from outside: what is pasted from a spreadsheet, CSV files, workbooks."""
