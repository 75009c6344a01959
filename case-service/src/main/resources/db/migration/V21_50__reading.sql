-- Who read what, was refused, saw behind a mask, took out a file (law 8). A line outlives what it is about,
-- and may name a matter that does not exist: what was asked for. Nothing of a matter's contents.
create table reading (
    id         bigint generated always as identity primary key,
    at         timestamptz not null,
    person_id  uuid references person (id),
    -- where he worked then
    office_id  text,
    agency_id  text,
    operation  text not null,
    matter_id  uuid,
    -- the letter, draft, party, transfer … that was asked for, if any
    object_id  uuid,
    outcome    text not null check (outcome in ('OPENED', 'REFUSED', 'UNMASKED', 'EXPORTED')),
    -- the code of the refusal
    problem    text,
    purpose    text,
    -- why the office saw the matter then
    reasons    text[] not null,
    reader     text not null generated always as (coalesce(person_id::text, agency_id)) stored,
    check (num_nonnulls(person_id, agency_id) = 1),
    check (num_nonnulls(person_id, office_id) in (0, 2)),
    check ((outcome = 'REFUSED') = (problem is not null))
);
create index reading_person on reading (person_id);
-- Whether the same was read a moment ago.
create index reading_reader on reading (reader, at desc);
create index reading_newest on reading (at desc, id desc);
create index reading_matter on reading (matter_id, office_id, at desc);
revoke update, delete, truncate on reading from "${app}";

-- The disclosure report asks for grants that have ended, too.
create index matter_grant_history on matter_grant (matter_id, office_id, granted_at);
