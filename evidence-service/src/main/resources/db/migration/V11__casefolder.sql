-- Which matters exist and who may see them, as told by case-service; rebuilt from its facts.
create table casefolder (
    matter_id uuid primary key,
    title text not null,
    standing text not null,
    writing_office text not null,
    epoch bigint not null check (epoch >= 0)
);

create table casefolder_handling (
    matter_id uuid not null references casefolder (matter_id),
    office_id text not null,
    number text not null,
    stage text not null,
    primary key (matter_id, office_id)
);

-- The whole audience of the matter's latest fact; EXCLUDED wins over every other row.
create table casefolder_reader (
    matter_id uuid not null references casefolder (matter_id),
    kind text not null check (kind in ('OFFICE', 'PERSON', 'AGENCY', 'EXCLUDED')),
    reader text not null,
    primary key (matter_id, kind, reader)
);
create index casefolder_reader_who on casefolder_reader (kind, reader, matter_id);
