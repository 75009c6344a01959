-- How facts leave and arrive: every service has all tables, whichever it uses.

-- The source of truth for all that was told; append-only, also by privilege.
create table journal (
    position    bigint generated always as identity primary key,
    event_id    uuid        not null unique,
    subject     text        not null check (subject <> ''),
    sequence    bigint      not null check (sequence > 0),
    epoch       bigint      not null check (epoch >= 0),
    type        text        not null,
    recorded_at timestamptz not null,
    envelope    jsonb       not null,
    -- Two writers of one subject can never both be next.
    unique (subject, sequence)
);
revoke update, delete, truncate on journal from ${app};

-- Next number of subjects that are no matter (an office, an agency); matters count in their own row.
create table journal_subject (
    subject       text primary key,
    last_sequence bigint not null check (last_sequence > 0)
) with (fillfactor = 70);

-- What is still to be sent: rows are deleted, never skipped by a cursor, because a row with a
-- smaller id may commit later than one with a larger id.
create table outbox (
    id         bigint generated always as identity primary key,
    position   bigint      not null references journal,
    topic      text        not null,
    key        text        not null,
    written_at timestamptz not null default now()
) with (
    -- A hot table that is empty most of the time: keep its dead rows few.
    fillfactor = 50,
    autovacuum_vacuum_scale_factor = 0.01,
    autovacuum_vacuum_threshold = 200,
    autovacuum_vacuum_insert_scale_factor = 0.01,
    autovacuum_analyze_scale_factor = 0.05
);
create index outbox_position on outbox (position);

-- What was received: a fact takes effect once, because this row and the effect commit together.
create table inbox (
    event_id    uuid primary key,
    subject     text        not null,
    received_at timestamptz not null default now()
);

-- How far each subject was applied; locked while one of its facts is applied.
create table reader_position (
    subject       text primary key,
    last_sequence bigint not null check (last_sequence >= 0)
) with (fillfactor = 70);

-- Facts that wait: the message is text, because it may be no JSON at all.
create table parked (
    event_id  uuid primary key,
    subject   text        not null,
    sequence  bigint check (sequence > 0),
    type      text,
    reason    text        not null check (reason in ('GAP', 'POISON', 'BEHIND', 'UNREADABLE')),
    error     text,
    attempts  integer     not null default 1,
    message   text        not null,
    parked_at timestamptz not null default now()
);
create index parked_subject on parked (subject, sequence);
