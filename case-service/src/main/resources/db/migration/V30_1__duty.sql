-- Whose turn it is under a clock: persons may be named, and while a transfer is on its way the next
-- step may be another office's.
alter table clock
    add column persons uuid[] not null default '{}',
    add column lent_office varchar(12),
    add column lent_role text,
    add column lent_command text,
    add column lent_persons uuid[],
    add constraint clock_lent_whole
        check (num_nonnulls(lent_office, lent_role, lent_command, lent_persons) in (0, 4));

-- A lead without officers waits for the unit head.
update clock set actor = 'UNIT_HEAD', command = 'assign'
from handling
where handling.matter_id = clock.matter_id and handling.office_id = clock.office_id
    and handling.stage = 'REGISTERED' and clock.state <> 'ENDED' and clock.command = 'decide-filing';

-- "My work" asks for the office whose turn it is.
drop index clock_work;
create index clock_work on clock (coalesce(lent_office, office_id), due_day, id) where state <> 'ENDED';
