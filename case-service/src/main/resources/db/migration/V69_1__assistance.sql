-- Requests for assistance (协查): what is asked, by which letters, and how it was answered.
create table assistance (
    id uuid primary key,
    number text not null unique,
    matter_id uuid not null references matter (id),
    from_office text not null references office (id),
    to_office text not null references office (id),
    title text not null,
    drafted_by uuid not null references person (id),
    drafted_on date not null,
    drafted_at timestamptz not null,
    updated_at timestamptz not null,
    state text not null check (state in ('DRAFT', 'ISSUED', 'RECEIVED', 'REPLIED', 'CLOSED', 'CANCELLED')),
    -- Of the asked office, who do what is asked.
    officers uuid[] not null default '{}',
    -- Of the asked office, what came of it.
    spin_off_matter uuid references matter (id),
    spin_off_on date,
    timeliness integer check (timeliness between 1 and 5),
    completeness integer check (completeness between 1 and 5),
    rating_words text,
    rated_by uuid references person (id),
    rated_on date,
    cancel_reason text,
    cancelled_by uuid references person (id),
    cancelled_on date,
    version bigint not null check (version >= 1),
    check (from_office <> to_office),
    check (num_nonnulls(spin_off_matter, spin_off_on) in (0, 2)),
    constraint assistance_rated_whole check (
        num_nonnulls(timeliness, completeness, rated_by, rated_on) = case when state = 'CLOSED' then 4 else 0 end
        and (rating_words is null or state = 'CLOSED')),
    constraint assistance_cancelled_whole check (
        num_nonnulls(cancel_reason, cancelled_by, cancelled_on) = case when state = 'CANCELLED' then 3 else 0 end)
);
create index assistance_of_matter on assistance (matter_id, drafted_at, id);
create index assistance_spin_off on assistance (spin_off_matter) where spin_off_matter is not null;
create index assistance_sent on assistance (from_office, updated_at desc, id);
create index assistance_received on assistance (to_office, updated_at desc, id);
create index assistance_drafted_by on assistance (drafted_by);
create index assistance_rated_by on assistance (rated_by) where rated_by is not null;
create index assistance_cancelled_by on assistance (cancelled_by) where cancelled_by is not null;

-- One letter that asks (协助调查函), with its receipt and the extension of its time.
create table assistance_round (
    assistance_id uuid not null references assistance (id),
    round integer not null check (round >= 1),
    reason text not null,
    wished_on date,
    letter_id uuid references letter (id) deferrable initially deferred,
    sent_on date,
    receipt_id uuid references letter (id) deferrable initially deferred,
    received_on date check (received_on >= sent_on),
    proposed_on date check (proposed_on > wished_on),
    proposed_why text,
    extension_letter_id uuid references letter (id) deferrable initially deferred,
    extended_until date,
    extension_reason text,
    extended_on date check (extended_on >= received_on),
    primary key (assistance_id, round),
    check (num_nonnulls(letter_id, sent_on) in (0, 2)),
    check (num_nonnulls(receipt_id, received_on) in (0, 2)),
    check (received_on is null or sent_on is not null),
    check (proposed_on is null or (received_on is not null and wished_on is not null)),
    check (num_nonnulls(extension_letter_id, extended_until, extension_reason, extended_on) in (0, 4)),
    check (extended_on is null or received_on is not null)
);
create index assistance_round_letter on assistance_round (letter_id) where letter_id is not null;
create index assistance_round_receipt on assistance_round (receipt_id) where receipt_id is not null;
create index assistance_round_extension on assistance_round (extension_letter_id)
    where extension_letter_id is not null;

-- What is asked, numbered through all letters; an answer is prepared, and then sealed with a reply.
create table assistance_item (
    assistance_id uuid not null references assistance (id),
    number integer not null check (number >= 1),
    round integer not null,
    kind text not null check (kind in ('QUERY_REGISTRATION', 'SITE_CHECK', 'INTERVIEW', 'COLLECT_DOCS', 'COLLECT_EDATA',
        'IDENTIFY_SUPPLIER', 'TRACE_LOGISTICS', 'ENTRUSTED_SERVICE', 'PLATFORM_DATA', 'SAMPLE')),
    text text not null,
    outcome text check (outcome in ('ANSWERED', 'PARTLY', 'REFUSED')),
    words text,
    ground text check (ground in ('NOT_WITHIN_POWERS', 'NOT_OUR_TERRITORY', 'COERCION_NOT_DELEGABLE')),
    competent text,
    evidence uuid[] not null default '{}',
    answered_by uuid references person (id),
    answered_on date,
    sealed_on date check (sealed_on >= answered_on),
    primary key (assistance_id, number),
    foreign key (assistance_id, round) references assistance_round (assistance_id, round),
    constraint assistance_answer_whole check (
        num_nonnulls(outcome, words, answered_by, answered_on) in (0, 4)
        and (outcome is not null or (sealed_on is null and cardinality(evidence) = 0))
        and (ground is not null) = (outcome is not null and outcome = 'REFUSED')
        and (competent is not null) = (ground is not null and ground = 'NOT_WITHIN_POWERS'))
);
create index assistance_item_round on assistance_item (assistance_id, round);
create index assistance_item_answered_by on assistance_item (answered_by) where answered_by is not null;

create table assistance_reply (
    letter_id uuid primary key references letter (id) deferrable initially deferred,
    assistance_id uuid not null references assistance (id),
    place integer not null check (place >= 1),
    round integer not null,
    replied_on date not null,
    late boolean not null,
    complete boolean not null,
    note text,
    -- Under which the items of its list travel, as under a transfer.
    list_way uuid unique,
    list_letter_id uuid references letter (id) deferrable initially deferred,
    list_items integer check (list_items >= 1),
    unique (assistance_id, place),
    foreign key (assistance_id, round) references assistance_round (assistance_id, round),
    check (num_nonnulls(list_way, list_letter_id, list_items) in (0, 3))
);
create index assistance_reply_round on assistance_reply (assistance_id, round);
create index assistance_reply_list on assistance_reply (list_letter_id) where list_letter_id is not null;

create table assistance_reminder (
    letter_id uuid primary key references letter (id) deferrable initially deferred,
    assistance_id uuid not null references assistance (id),
    reminded_on date not null,
    unique (assistance_id, reminded_on)
);

-- Internal numbers XC-长雨-2026-000012, by office and year.
create table assistance_number (
    office_id text not null references office (id),
    year integer not null,
    last integer not null check (last >= 1),
    primary key (office_id, year)
);

-- Items of a draft are written anew; all else stays.
revoke delete, truncate on assistance, assistance_round, assistance_reply, assistance_reminder, assistance_number
    from "${app}";
revoke truncate on assistance_item from "${app}";

-- Whose office was written to, and need not see the matter: said once, for every list of turns.
create function is_addressed(kind text) returns boolean
    language sql immutable parallel safe as $$ select kind in ('LEAD_NOTIFICATION', 'ASSISTANCE') $$;

alter table clock
    drop constraint clock_subject_kind_check,
    add constraint clock_subject_kind_check check (
        subject_kind in ('LEAD', 'TRANSFER', 'MEASURE', 'DISPUTE', 'LEAD_NOTIFICATION', 'ASSISTANCE',
            'ASSISTANCE_REPLY'));
alter table clock_turn
    drop constraint clock_turn_kind_check,
    add constraint clock_turn_kind_check check (
        kind in ('LEAD', 'TRANSFER', 'MEASURE', 'DISPUTE', 'LEAD_NOTIFICATION', 'ASSISTANCE', 'ASSISTANCE_REPLY'));
