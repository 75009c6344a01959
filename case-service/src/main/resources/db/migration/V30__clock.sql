-- Time limits. An open clock says who must act, on what, by which command: worklists are read from here.
create table clock (
    id uuid primary key,
    matter_id uuid not null,
    office_id varchar(12) not null,
    rule text not null,
    basis text not null,
    -- the length as it stood when the clock started; a later change of the law does not reach back
    amount integer not null check (amount > 0),
    unit text not null check (unit in ('WORKING_DAY', 'CALENDAR_DAY', 'MONTH')),
    rolls boolean not null,
    start_day date not null,
    raw_day date not null,
    due_day date not null check (due_day >= raw_day),
    provisional boolean not null,
    -- the last year whose holidays were known when the due day was computed
    calendar_year integer not null,
    pauses jsonb not null,
    paused_from date,
    paused_because text,
    extension integer not null check (extension >= 0),
    actor text not null,
    command text not null,
    state text not null check (state in ('RUNNING', 'PAUSED', 'ENDED')),
    outcome text check (outcome in ('MET', 'MET_LATE', 'FELL_AWAY')),
    ended_on date,
    version bigint not null,
    check ((state = 'PAUSED') = (paused_from is not null)),
    check ((state = 'PAUSED') = (paused_because is not null)),
    check ((state = 'ENDED') = (outcome is not null)),
    check ((state = 'ENDED') = (ended_on is not null))
);

-- One such limit at a time, even when two commands race.
create unique index clock_running on clock (matter_id, office_id, rule) where state <> 'ENDED';

-- "My work" of an office, nearest first.
create index clock_work on clock (office_id, due_day, matter_id) where state <> 'ENDED';

create index clock_matter on clock (matter_id);

-- What is recomputed when a year is announced.
create index clock_provisional on clock (calendar_year) where provisional and state <> 'ENDED';
