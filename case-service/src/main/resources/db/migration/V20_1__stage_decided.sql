-- A filed case that was decided, or whose investigation was terminated, is yet to be closed.
alter table handling drop constraint handling_stage_check;
alter table handling add constraint handling_stage_check check (stage in
    ('REGISTERED', 'VERIFYING', 'FILED', 'DECIDED', 'NOT_FILED', 'TRANSFERRED', 'COMPLETED'));
