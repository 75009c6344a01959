-- The calendar is data that administrators keep: notices of years, never rewritten (a corrected one is a
-- further edition), and the days off and working days of single offices. Every change has a number, by which
-- copies of the service know that theirs is old, and is the task of counting clocks again, with how far it is.
create table calendar_year (
    year integer not null check (year between 2000 and 2100),
    edition integer not null check (edition > 0),
    notice text not null,
    days_off date[] not null,
    make_up_days date[] not null,
    -- what the notice calls its days: {"2027-01-01": "元旦"}
    names jsonb not null,
    -- null for what the service brought along at its first start
    imported_by uuid,
    imported_at timestamptz not null,
    primary key (year, edition)
);

create table calendar_local_day (
    id uuid primary key,
    office_id varchar(12) not null,
    day date not null,
    kind text not null check (kind in ('OFF', 'WORK')),
    name text not null,
    paper text not null,
    entered_by uuid not null,
    entered_at timestamptz not null,
    ended_because text,
    ended_by uuid,
    ended_at timestamptz,
    check (num_nonnulls(ended_because, ended_by, ended_at) in (0, 3))
);
create unique index calendar_local_day_one on calendar_local_day (office_id, day) where ended_at is null;

create table calendar_change (
    version bigint primary key,
    because text not null check (because in ('YEAR_ANNOUNCED', 'YEAR_CORRECTED', 'LOCAL_DAYS')),
    office_id varchar(12),
    first_day date not null,
    last_day date not null check (last_day >= first_day),
    made_at timestamptz not null,
    -- the last clock that was looked at, in the order of ids; how many were, and how many ends moved
    counted_to uuid not null default '00000000-0000-0000-0000-000000000000',
    looked_at integer not null default 0,
    moved integer not null default 0,
    finished_at timestamptz,
    check ((because = 'LOCAL_DAYS') = (office_id is not null))
);
create index calendar_change_open on calendar_change (version) where finished_at is null;

-- Open clocks are gone through in the order of their ids; by which calendar one was counted says the order
-- of transactions (decision 0028).
drop index clock_provisional;
alter table clock drop column calendar_year;
create index clock_open on clock (id) where state <> 'ENDED';
