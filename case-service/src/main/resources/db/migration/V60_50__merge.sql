-- Which lead went into which other of the same office, and out again; what went out stays written down.
alter table lead drop constraint lead_state_check;
alter table lead add constraint lead_state_check check (state in
    ('REGISTERED', 'VERIFYING', 'CASE_FILED', 'NOT_FILED', 'TRANSFERRED_OUT', 'MERGED', 'DUPLICATE_CLOSED'));

create table lead_merge (
    id            bigint generated always as identity primary key,
    matter_id     uuid    not null,
    office_id     text    not null,
    into_id       uuid    not null check (into_id <> matter_id),
    kind          text    not null check (kind in ('MERGED', 'DUPLICATE')),
    -- what it goes back to
    before_state  text    not null check (before_state in ('REGISTERED', 'VERIFYING')),
    -- a case had been filed of the other by then
    into_filed    boolean not null,
    merged_on     date    not null,
    merged_by     uuid    not null,
    reason        text    check (kind = 'MERGED' or reason is not null),
    undone_on     date,
    undone_by     uuid,
    undone_reason text,
    foreign key (matter_id, office_id) references lead,
    foreign key (into_id, office_id) references lead (matter_id, office_id),
    check ((undone_on is null) = (undone_by is null) and (undone_on is null) = (undone_reason is null))
);
create unique index lead_merge_in_force on lead_merge (matter_id, office_id) where undone_on is null;
create index lead_merge_into on lead_merge (into_id, office_id) where undone_on is null;
revoke delete on lead_merge from "${app}";

-- Marks by which two informants are found to be the same (HMAC under a key of their own). Those entered
-- before have none and are the same as nobody.
alter table informant add match_keys bytea[] not null default '{}';
