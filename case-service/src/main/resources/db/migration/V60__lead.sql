-- Leads: one row per matter and office that has or had it; the filed targets of "first filed"; the protected informant.
create extension if not exists btree_gist;

create table lead (
    matter_id         uuid    not null,
    office_id         text    not null,
    handling_id       uuid    not null unique,
    title             text    not null,
    content           text    not null,
    source            text    not null,
    breach            text    not null,
    place_of_act      text    not null,
    place_of_business text,
    act_from          date,
    act_to            date,
    found_on          date    not null,
    has_informant     boolean not null,
    reported_by       text,
    agency_reference  text,
    state             text    not null check (state in ('REGISTERED', 'VERIFYING', 'CASE_FILED', 'NOT_FILED', 'TRANSFERRED_OUT')),
    officers          uuid[]  not null default '{}',
    extended          boolean not null default false,
    filed_on          date,
    decided_on        date,
    ground            text,
    version           bigint  not null default 1,
    primary key (matter_id, office_id),
    check ((state = 'CASE_FILED') <= (filed_on is not null)),
    check ((state = 'NOT_FILED') <= (decided_on is not null and ground is not null))
);
create index lead_reported_by on lead (reported_by, matter_id) where reported_by is not null;

create table lead_pause (
    matter_id     uuid not null,
    office_id     text not null,
    ordinal       int  not null,
    ground        text not null check (ground in ('TESTING', 'INSPECTION', 'QUARANTINE', 'APPRAISAL', 'RIGHT_HOLDER_IDENTIFICATION')),
    opening_paper text not null,
    from_day      date not null,
    closing_paper text,
    to_day        date check (to_day >= from_day),
    primary key (matter_id, office_id, ordinal),
    foreign key (matter_id, office_id) references lead
);

-- What was written down with a decision: the evidence for each filing condition, reasons.
create table lead_note (
    matter_id uuid not null,
    office_id text not null,
    subject   text not null,
    note      text not null,
    primary key (matter_id, office_id, subject),
    foreign key (matter_id, office_id) references lead
);

-- What was filed against whom (decision 12). The rule asks under a lock first; the constraint is the net below it.
-- A target without identifier never collides: nulls are not equal.
create table filed_target (
    id               bigint generated always as identity primary key,
    matter_id        uuid      not null,
    office_id        text      not null,
    party_identifier text,
    party_name       text      not null,
    right_number     text      not null,
    breach           text      not null,
    period           daterange not null,
    open             boolean   not null default true,
    constraint first_filed_prevails exclude using gist (
        party_identifier with =, right_number with =, breach with =, period with &&, matter_id with <>) where (open)
);
create index filed_target_matter on filed_target (matter_id, office_id);
create index filed_target_name on filed_target (party_name) where open;

-- The only place that knows an informant; sealed with AES-256-GCM bound to the matter.
create table informant (
    matter_id uuid  primary key,
    office_id text  not null,
    key_id    text  not null,
    nonce     bytea not null check (octet_length(nonce) = 12),
    sealed    bytea not null
);

-- Who looked, when and why; kept for ever.
create table informant_unmasking (
    id        bigint generated always as identity primary key,
    matter_id uuid        not null,
    office_id text        not null,
    person_id uuid        not null,
    reason    text        not null,
    at        timestamptz not null
);
create index informant_unmasking_matter on informant_unmasking (matter_id);
revoke update, delete on informant, informant_unmasking from "${app}";
