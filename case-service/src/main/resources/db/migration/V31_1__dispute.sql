-- A jurisdiction dispute between the office that writes a matter and another, before any transfer, with the
-- record of the negotiation (程序规定13).
create table dispute (
    id uuid primary key,
    matter_id uuid not null references matter (id),
    raised_by text not null,
    counterpart text not null,
    raised_on date not null,
    state text not null check (state in ('RAISED', 'NEGOTIATING', 'AGREED', 'REPORTED_UP', 'DROPPED')),
    version bigint not null check (version >= 1),
    raised_at timestamptz not null,
    updated_at timestamptz not null,
    -- The conclusion that is on the table, or was agreed.
    proposed_by text,
    competent text,
    conclusion text,
    held_at timestamp,
    present text,
    place text,
    proposed_on date,
    minutes uuid,
    agreed_on date,
    reported_by text,
    superior text,
    transfer_id uuid,
    reported_on date,
    dropped_because text,
    dropped_on date,
    check (raised_by <> counterpart),
    constraint dispute_conclusion_whole check (
        num_nonnulls(proposed_by, competent, conclusion, held_at, present, proposed_on) in (0, 6)),
    constraint dispute_agreed_whole check (
        num_nonnulls(minutes, agreed_on) = case state when 'AGREED' then 2 else 0 end),
    constraint dispute_reported_whole check (
        num_nonnulls(reported_by, superior, transfer_id, reported_on)
            = case state when 'REPORTED_UP' then 4 else 0 end),
    constraint dispute_dropped_whole check (
        num_nonnulls(dropped_because, dropped_on) = case state when 'DROPPED' then 2 else 0 end)
);
create index dispute_of_matter on dispute (matter_id, raised_at);
-- Both race for one matter's lock; this is the floor below it.
create unique index dispute_open on dispute (matter_id) where state in ('RAISED', 'NEGOTIATING');

-- What both sides said, as they said it; nothing is rewritten.
create table dispute_position (
    dispute_id uuid not null references dispute (id),
    place int not null check (place >= 0),
    office_id text not null,
    person_id uuid not null,
    competent text not null,
    argument text not null,
    stated_on date not null,
    primary key (dispute_id, place)
);
