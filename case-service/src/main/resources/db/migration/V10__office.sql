-- Offices, their people and the outside agencies: who may act, for whom, in which role.
-- Nothing is deleted: an import adds and changes, a role that is taken away is ended.

create table office (
    id            text primary key,
    name          text not null,
    kind          text not null check (kind in ('PROVINCE', 'CITY', 'COUNTY')),
    -- 机关代字: may collide between offices, so it is no key
    document_code text not null,
    -- deferred: a file may name a county before its city
    superior      text references office (id) deferrable initially deferred,
    functions     text[] not null
);
create index office_superior on office (superior);

create table office_territory (
    office_id text not null references office (id),
    division  text not null,
    primary key (office_id, division)
);
create index office_territory_division on office_territory (division);

create table person (
    id        uuid primary key,
    office_id text not null references office (id),
    -- the user name of the sign-in; the sign-in itself knows nothing of offices and roles
    account   text not null unique,
    label     text not null,
    label_en  text
);
create index person_office on person (office_id);

create table person_role (
    person_id uuid not null references person (id),
    role      text not null,
    since     timestamptz not null default now(),
    ended_at  timestamptz
);
-- in force at most once; former times stay
create unique index person_role_in_force on person_role (person_id, role) where ended_at is null;
create index person_role_person on person_role (person_id);

create table certificate (
    number     text primary key,
    person_id  uuid not null references person (id),
    valid_from date not null,
    valid_to   date not null,
    check (valid_from <= valid_to)
);
create index certificate_person on certificate (person_id);

create table outside_agency (
    id        text primary key,
    client_id text not null unique,
    name      text not null
);
