-- Evidence on its way. What is decided here stands apart from what case-service tells: the one is
-- kept for ever, the other is forgotten and told anew in a rebuild.

-- Decided here. The row is made when the list first arrives: that its items were marked and their
-- chains of custody say so happens once, however often the list is told.
create table evidence_transfer (
    transfer_id uuid primary key,
    matter_id uuid not null,
    version bigint not null default 1 check (version > 0),
    dispatched_to text,
    dispatched_by uuid[] check (cardinality(dispatched_by) = 2),
    dispatched_on date,
    accepted_by uuid[] check (cardinality(accepted_by) = 2),
    accepted_on date,
    check (num_nulls(dispatched_to, dispatched_by, dispatched_on) in (0, 3)),
    check (num_nulls(accepted_by, accepted_on) in (0, 2)),
    check (accepted_on is null or dispatched_on is not null)
);

-- Decided here: how far an item has come since it was sent.
create table evidence_transfer_item (
    transfer_id uuid not null references evidence_transfer (transfer_id),
    evidence_id uuid not null,
    state text not null check (state in (
        'IN_TRANSIT', 'CHECKED', 'DISCREPANCY', 'RESOLVED', 'ACCEPTED', 'LEFT_OUT')),
    checked_by uuid,
    checked_on date,
    found_sha256 text check (found_sha256 ~ '^[0-9a-f]{64}$'),
    found_sm3 text check (found_sm3 ~ '^[0-9a-f]{64}$'),
    discrepancy text check (discrepancy in (
        'DIGEST_MISMATCH', 'MISSING', 'QUANTITY', 'SEAL', 'OTHER')),
    note text,
    recorded_on date,
    outcome text check (outcome in ('CHECK_AGAIN', 'TAKEN_WITH_NOTE', 'LEFT_OUT')),
    outcome_note text,
    resolved_on date,
    primary key (transfer_id, evidence_id),
    check (num_nulls(checked_by, checked_on) in (0, 2)),
    check (num_nulls(discrepancy, note, recorded_on) in (0, 3)),
    check (num_nulls(outcome, outcome_note, resolved_on) in (0, 3)),
    check (outcome is null or discrepancy is not null),
    check (state <> 'DISCREPANCY' or (discrepancy is not null and outcome is null))
);

-- Told by case-service; rebuilt from its facts at any time.
create table evidence_list (
    transfer_id uuid primary key references evidence_transfer (transfer_id),
    matter_id uuid not null,
    from_office text not null,
    letter_id uuid not null,
    listed_on date not null,
    receiver text,
    cancelled boolean not null default false,
    closed_on date
);
create index evidence_list_matter on evidence_list (matter_id);

create table evidence_list_line (
    transfer_id uuid not null references evidence_list (transfer_id),
    place integer not null check (place > 0),
    evidence_id uuid not null,
    number integer not null,
    sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
    sm3 text check (sm3 ~ '^[0-9a-f]{64}$'),
    primary key (transfer_id, evidence_id)
);

revoke delete, truncate on evidence_transfer, evidence_transfer_item from ${app};
