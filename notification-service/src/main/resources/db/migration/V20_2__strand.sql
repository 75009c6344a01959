-- What was taken in and has no row in ledger_fact for a reason: without this account it looked as if
-- it had been lost.

-- Facts of types that came after the build that read them; nobody is told of them.
create table ledger_skipped (
    fact_id uuid primary key,
    source text not null,
    subject text not null,
    skipped_at timestamptz not null default now()
);

-- Facts that wait for a move belong to a strand as well, and do not wait unnoticed for ever. Only
-- evidence-service's ever waited.
alter table ledger_early add column source text not null default '/evidence-service';
alter table ledger_early alter column source drop default;
-- Some of them were planned in a rebuild meanwhile.
delete from ledger_early where fact_id in (select fact_id from ledger_fact);
alter table ledger_early add column kept_at timestamptz not null default now();

-- How far each strand had come when the readers last forgot: what is missing stays missed until it
-- has come again, and what comes again and was missing is known as such.
create table ledger_strand (
    source text not null,
    subject text not null,
    last_sequence bigint not null check (last_sequence > 0),
    primary key (source, subject)
);

-- It should have been planned when it first came, and was when it came again.
alter table ledger_fact add column late boolean not null default false;
create index ledger_fact_late on ledger_fact (received_at) where late;
