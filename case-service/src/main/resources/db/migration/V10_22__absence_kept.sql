-- An absence that was ended early stays with who ended it: the service deletes none.
revoke delete, truncate on absence from "${app}";
