-- 代理: a role that somebody holds for a colleague, by a paper and for days that are said.
alter table person_role
    add column acting_for uuid references person (id),
    add constraint person_role_acting check (acting_for is null or
        acting_for <> person_id and num_nulls(from_day, to_day, paper) = 0
        and role not in ('OFFICER', 'SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR'));
create index person_role_acting_for on person_role (acting_for) where acting_for is not null;
alter table people_log drop constraint people_log_act_check;
alter table people_log add constraint people_log_act_check check (act in (
    'ONBOARD', 'GRANT_ROLE', 'END_ROLE', 'ENTER_CERTIFICATE', 'END_CERTIFICATE',
    'MOVE', 'DEACTIVATE', 'REACTIVATE', 'GRANT_ACTING'));
