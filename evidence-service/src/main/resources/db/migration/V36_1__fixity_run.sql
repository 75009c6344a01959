-- Runs over the whole vault, whichever replica does them: asked for, how far, what they found. How a
-- run ended is written by itself, or by the next one if its process died; whether one without an end
-- is still at it says the lock 'fixity/<run_id>', which goes with the process.
create table fixity_run (
    run_id uuid primary key,
    begun_at timestamptz not null default clock_timestamp(),
    -- The address that asked: the management interface knows no people.
    asked_from text not null,
    heard_at timestamptz not null default clock_timestamp(),
    read integer not null default 0 check (read >= 0),
    total integer not null check (total >= read),
    outcome text check (outcome in ('FINISHED', 'VAULT_AWAY', 'BROKEN_OFF'))
);
create index fixity_run_begun on fixity_run (begun_at);
-- One at a time: the state shown is that of the newest.
create unique index fixity_run_open on fixity_run ((outcome is null)) where outcome is null;

create table fixity_finding (
    run_id uuid not null references fixity_run (run_id),
    evidence_id uuid not null,
    finding text not null check (finding in ('DAMAGED', 'FAILED')),
    primary key (run_id, finding, evidence_id)
);

revoke delete, truncate on fixity_run from ${app};
revoke update, delete, truncate on fixity_finding from ${app};
