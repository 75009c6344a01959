-- Offices, people and agencies as told by case-service; rebuilt from its facts at any time.
create table roster_office (
    office_id text primary key,
    name text not null,
    kind text not null,
    document_code text not null,
    superior text
);

create table roster_person (
    person_id uuid primary key,
    office_id text not null,
    -- Two people behind one account would see each other's matters: such a fact is parked.
    account text not null unique,
    label text not null,
    roles text[] not null
);
create index roster_person_office on roster_person (office_id);

create table roster_agency (
    agency_id text primary key,
    client_id text not null unique,
    name text not null
);
