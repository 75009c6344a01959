-- What must be known of a matter to say whom a fact is told; rebuilt from the facts at any time.
create table audience_matter (
    matter_id uuid primary key,
    -- The office that writes, and the matter's title as registered.
    writing_office text not null,
    title text not null,
    -- How often it had moved when case-service last told of it.
    epoch bigint not null
);

create table audience_number (
    matter_id uuid not null,
    office_id text not null,
    number text not null,
    primary key (matter_id, office_id)
);

create table audience_officer (
    matter_id uuid not null,
    office_id text not null,
    person_id uuid not null,
    primary key (matter_id, office_id, person_id)
);

-- From whom to whom a transfer goes, and whether a list of evidence goes along.
create table audience_transfer (
    transfer_id uuid primary key,
    from_office text not null,
    to_office text not null,
    listed boolean not null default false
);

create table audience_exhibit (
    evidence_id uuid primary key,
    office_id text not null,
    number integer not null
);

-- The whole audience of the matter's latest fact; EXCLUDED wins over every other row.
create table audience_reader (
    matter_id uuid not null,
    kind text not null check (kind in ('OFFICE', 'PERSON', 'AGENCY', 'EXCLUDED')),
    reader text not null,
    primary key (matter_id, kind, reader)
);

-- Law 8 in one place: whether somebody of an office may see a matter now.
create function audience_sees(matter uuid, office text, person text) returns boolean
    language sql stable
return exists (
    select from audience_reader reader
    where reader.matter_id = matter
      and (reader.kind = 'OFFICE' and reader.reader = office
           or reader.kind = 'PERSON' and reader.reader = person))
  and not exists (
    select from audience_reader excluded
    where excluded.matter_id = matter
      and excluded.kind = 'EXCLUDED' and excluded.reader = person);
