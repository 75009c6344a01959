-- A matter whose import was withdrawn.
alter table handling drop constraint handling_stage_check;
alter table handling add constraint handling_stage_check check (stage in
    ('REGISTERED', 'VERIFYING', 'FILED', 'DECIDED', 'NOT_FILED', 'TRANSFERRED', 'COMPLETED', 'MERGED', 'DUPLICATE',
    'WITHDRAWN'));
