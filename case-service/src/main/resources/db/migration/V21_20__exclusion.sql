-- Persons who may not see a matter that their office sees (回避): left out of its audience, and of every
-- list, count and search.
create table matter_exclusion (
    matter_id uuid not null references matter (id) deferrable initially deferred,
    person_id uuid not null references person (id),
    since timestamptz not null,
    ended_at timestamptz check (ended_at >= since)
);
create unique index matter_exclusion_in_force on matter_exclusion (matter_id, person_id) where ended_at is null;
create index matter_exclusion_person on matter_exclusion (person_id, matter_id) where ended_at is null;
revoke delete on matter_exclusion from "${app}";
