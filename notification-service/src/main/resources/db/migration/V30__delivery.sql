-- One mail per person and window, whoever sends it and however often he tries.
create table delivery_digest (
    digest_id uuid primary key,
    person_id uuid not null,
    window_start timestamptz not null,
    notices integer not null check (notices > 0),
    made_at timestamptz not null default now(),
    attempts integer not null default 0,
    next_attempt_at timestamptz not null default now(),
    sent_at timestamptz,
    failed_at timestamptz,
    last_error text,
    unique (person_id, window_start),
    check (sent_at is null or failed_at is null)
);
create index delivery_digest_waiting on delivery_digest (next_attempt_at)
    where sent_at is null and failed_at is null;
