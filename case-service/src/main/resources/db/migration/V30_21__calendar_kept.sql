-- A notice is never rewritten, an office's day is ended with a reason, a change says how far its recount is
-- (decision 0028): the service deletes nothing of the calendar, and a year's editions it only adds to.
revoke delete, truncate on calendar_year, calendar_local_day, calendar_change from "${app}";
revoke update on calendar_year from "${app}";
