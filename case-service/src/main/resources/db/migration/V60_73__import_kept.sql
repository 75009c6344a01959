-- A report of a list that was brought can be fetched again, and its rows stand as they were answered; of
-- matter_import the same was said with the table.
revoke delete, truncate on lead_import, lead_import_row from "${app}";
revoke update on lead_import_row from "${app}";
