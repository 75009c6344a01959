-- Under whose name an open clock is found: that of the office whose turn it is ('*'), of the role, and of
-- each person who is named. Written with the clock, in its transaction, so that a list of work is read
-- in its order from one place, however many clocks there are.
create table clock_turn (
    office_id varchar(12) not null,
    holder text not null,
    -- the last moment: hours end within their day, all others with it
    due_by timestamptz not null,
    clock_id uuid not null references clock (id),
    matter_id uuid not null,
    -- what it is about; under a limit that was lent, a transfer
    kind text not null check (kind in ('LEAD', 'TRANSFER')),
    -- what others must do is ours only from this day on
    turn_from date,
    primary key (office_id, holder, due_by, clock_id)
);

create index clock_turn_clock on clock_turn (clock_id);

insert into clock_turn (office_id, holder, due_by, clock_id, matter_id, kind)
select turn.office, held.holder, (c.due_day + 1)::timestamp at time zone 'Asia/Shanghai', c.id, c.matter_id,
       case when c.lent_office is null then c.subject_kind else 'TRANSFER' end
from clock c
cross join lateral (
    select coalesce(c.lent_office, c.office_id) as office, coalesce(c.lent_role, c.actor) as role,
           coalesce(c.lent_persons, c.persons) as persons) turn
cross join lateral (
    select '*' as holder
    union select person::text from unnest(turn.persons) person
    union select turn.role where not (turn.role = 'OFFICER' and cardinality(turn.persons) > 0)) held
where c.state <> 'ENDED';

-- Nothing asks for clocks by office any more, but for those of evidence on its way.
drop index clock_work;
create index clock_dispatch on clock (subject_id) where command = 'dispatch' and state <> 'ENDED';
