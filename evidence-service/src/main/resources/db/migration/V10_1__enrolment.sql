-- The roster hears when somebody leaves, on which days he holds his roles, and of which change it
-- has heard: of whoever has moved is told under two offices, in no order between them.
alter table roster_person
    add column active  boolean not null default true,
    -- the highest version heard; 0: told before changes were counted
    add column version bigint  not null default 0;

create table roster_role (
    person_id uuid not null references roster_person (person_id) on delete cascade,
    role      text not null,
    -- both included; none: without beginning, without end
    from_day  date,
    to_day    date,
    primary key (person_id, role)
);
insert into roster_role (person_id, role)
    select distinct person_id, unnest(roles) from roster_person;
alter table roster_person drop column roles;

-- When somebody is certified to take part in enforcement acts; both days included.
alter table roster_person
    -- false: told before certificates were, so that nothing is known
    add column certificates_told boolean not null default false;
create table roster_certificate (
    person_id  uuid not null references roster_person (person_id) on delete cascade,
    valid_from date not null,
    valid_to   date not null
);
create index roster_certificate_person on roster_certificate (person_id);
