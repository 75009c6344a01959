-- Each opening of an item's bytes, one row a fact: what an office opened within certain days. Of openings
-- told before, the last of each person is known.
create table exhibit_opened (
    fact_id     uuid primary key,
    evidence_id uuid not null,
    person_id   uuid not null,
    office_id   varchar(12) not null,
    purpose     text not null check (purpose in ('VIEW', 'DOWNLOAD')),
    at          timestamptz not null
);
create index exhibit_opened_evidence on exhibit_opened (evidence_id, office_id, at desc);
insert into exhibit_opened (fact_id, evidence_id, person_id, office_id, purpose, at)
    select gen_random_uuid(), evidence_id, person_id, office_id, purpose, last_at from exhibit_opening;
