-- The clock is its own task: when it next has something to say, and what of it has been said. A clock that
-- ran before this table knew is woken once, tells what it is late with, and finds out when next.
alter table clock
    add column wake_at timestamptz,
    add column said_until timestamptz not null default now(),
    add column said_passed boolean not null default false,
    add column said_level smallint not null default 0;

update clock set wake_at = now() where state = 'RUNNING';

alter table clock
    alter column said_until drop default,
    alter column said_passed drop default,
    alter column said_level drop default,
    add constraint clock_wakes_while_running check (wake_at is null or state = 'RUNNING'),
    add constraint clock_said_check
        check (said_level between 0 and 3 and (said_level = 0 or said_passed));

create index clock_wake on clock (wake_at, id) where wake_at is not null;
