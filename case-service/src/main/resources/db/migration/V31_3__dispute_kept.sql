-- What was said in a dispute stays said: the service adds and moves on, and takes nothing away.
revoke delete, truncate on dispute from "${app}";
revoke update, delete, truncate on dispute_position from "${app}";
