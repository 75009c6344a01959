-- A case whose import was withdrawn.
alter table casefile drop constraint casefile_state_check;
alter table casefile add constraint casefile_state_check check (state in
    ('FILED', 'INVESTIGATING', 'CONCLUDED', 'DECIDED', 'TERMINATED', 'CLOSED', 'TRANSFERRED_AMR', 'IMPORT_WITHDRAWN'));
