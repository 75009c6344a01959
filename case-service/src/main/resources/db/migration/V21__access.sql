-- Why an office sees a matter; ended grants stay, for the disclosure report.
create table matter_grant (
    id bigint generated always as identity primary key,
    matter_id uuid not null references matter (id) deferrable initially deferred,
    office_id text not null,
    reason text not null check (reason in ('HANDLES', 'ADDRESSED', 'DESIGNATES', 'SUPERIOR')),
    on_account_of text not null,
    granted_at timestamptz not null,
    ended_at timestamptz
);
create unique index matter_grant_in_force
    on matter_grant (matter_id, office_id, reason, on_account_of) where ended_at is null;

-- The one visibility predicate, compiled: who may see what, in the order in which lists are read.
-- A reader row exists exactly while at least one grant is in force.
create table matter_reader (
    office_id text not null,
    matter_id uuid not null references matter (id) deferrable initially deferred,
    stage text not null,
    updated_at timestamptz not null,
    -- No running clock sorts behind every clock.
    next_due date not null default '9999-12-31',
    primary key (matter_id, office_id)
);
create index matter_reader_newest on matter_reader (office_id, updated_at desc, matter_id);
create index matter_reader_stage on matter_reader (office_id, stage, updated_at desc, matter_id);
create index matter_reader_due on matter_reader (office_id, next_due, matter_id);

-- A reporting agency sees number and stage of what it reported, nothing else (decision 13).
create table matter_agency_reader (
    agency_id text not null,
    matter_id uuid not null references matter (id) deferrable initially deferred,
    primary key (agency_id, matter_id)
);
create index matter_agency_reader_matter on matter_agency_reader (matter_id);
