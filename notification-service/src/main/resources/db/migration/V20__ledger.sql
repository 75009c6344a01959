-- Who was to be told of what, and how far that went. No projection: a rebuild adds what is missing and
-- changes nothing that stands here.

-- One row per fact received, with how many notices it called for.
create table ledger_fact (
    fact_id uuid primary key,
    position bigint generated always as identity unique,
    source text not null,
    subject text not null,
    sequence bigint not null,
    matter_id uuid,
    epoch bigint not null,
    type text not null,
    -- The one office that may hear of it, if there is one.
    hearer text,
    at timestamptz not null,
    -- What the sentence names: offices, the exhibit, the transfer.
    particulars jsonb not null,
    -- Who is never told of it: the actor himself, and who is excluded from the matter.
    silent uuid[] not null,
    planned integer not null check (planned >= 0),
    received_at timestamptz not null default now()
);
create index ledger_fact_matter on ledger_fact (matter_id, position desc) where planned > 0;
create index ledger_fact_strand on ledger_fact (source, subject);

-- Which offices' posts it called for: who is enrolled later, though it happened earlier, is told too.
create table ledger_call (
    fact_id uuid not null references ledger_fact (fact_id),
    office_id text not null,
    -- A role, or a person by his id.
    role text not null,
    act text,
    thing text,
    at timestamptz not null,
    primary key (fact_id, office_id, role),
    check ((act is null) = (thing is null))
);
create index ledger_call_who on ledger_call (office_id, role, at);

-- Facts of another source that were decided under a move we have not heard of yet.
create table ledger_early (
    fact_id uuid primary key,
    matter_id uuid not null,
    epoch bigint not null,
    envelope text not null
);
create index ledger_early_matter on ledger_early (matter_id, epoch);

-- Enrolments that were looked at for facts of before: each once, in a rebuild as well.
create table ledger_enrolment (
    fact_id uuid primary key
);

create table ledger_notice (
    notice_id uuid primary key,
    fact_id uuid not null references ledger_fact (fact_id),
    matter_id uuid not null,
    person_id uuid not null,
    channel text not null check (channel in ('INBOX', 'MAIL')),
    -- What is expected of him, and of which thing; the fact that ends it is looked for by both.
    act text,
    thing text,
    fact_at timestamptz not null,
    planned_at timestamptz not null default now(),
    sent_at timestamptz,
    delivered_at timestamptz,
    opened_at timestamptz,
    acted_at timestamptz,
    failed_at timestamptz,
    failure text,
    -- The mail it goes with.
    digest_id uuid,
    state text not null generated always as (case
        when failed_at is not null then 'FAILED'
        when acted_at is not null then 'ACTED'
        when opened_at is not null then 'OPENED'
        when delivered_at is not null then 'DELIVERED'
        when sent_at is not null then 'SENT'
        else 'PLANNED' end) stored,
    -- Nobody is told twice.
    unique (fact_id, person_id, channel),
    check ((act is null) = (thing is null)),
    check (delivered_at is null or sent_at is not null),
    check (failed_at is null or sent_at is null),
    check ((failed_at is null) = (failure is null)),
    check (digest_id is null or channel = 'MAIL')
) with (fillfactor = 80);
create index ledger_notice_list on ledger_notice (person_id, notice_id desc)
    where channel = 'INBOX' and sent_at is not null;
create index ledger_notice_unread on ledger_notice (person_id, notice_id desc)
    where channel = 'INBOX' and sent_at is not null and opened_at is null and acted_at is null;
create index ledger_notice_unsent on ledger_notice (notice_id)
    where channel = 'INBOX' and sent_at is null;
create index ledger_notice_unmailed on ledger_notice (person_id, planned_at)
    where channel = 'MAIL' and digest_id is null and failed_at is null;
create index ledger_notice_digest on ledger_notice (digest_id) where digest_id is not null;
create index ledger_notice_expected on ledger_notice (act, thing)
    where act is not null and acted_at is null;

-- Expectations that were met: a fact of another source may come first.
create table ledger_ended (
    act text not null,
    thing text not null,
    at timestamptz not null,
    primary key (act, thing)
);

-- Where our own facts about a matter stand.
create table ledger_matter (
    matter_id uuid primary key,
    last_sequence bigint not null check (last_sequence > 0)
) with (fillfactor = 70);

-- Exact totals without counting: each statement leaves what it changed, the reconciler adds it up.
create table ledger_total (
    only_row boolean primary key default true check (only_row),
    facts bigint not null default 0,
    called bigint not null default 0,
    noticed bigint not null default 0,
    planned bigint not null default 0,
    sent bigint not null default 0,
    delivered bigint not null default 0
);
insert into ledger_total default values;

create table ledger_change (
    facts bigint not null default 0,
    called bigint not null default 0,
    noticed bigint not null default 0,
    planned bigint not null default 0,
    sent bigint not null default 0,
    delivered bigint not null default 0
);

create function ledger_facts_changed() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into ledger_change (facts, called) select count(*), coalesce(sum(planned), 0) from now_rows;
    elsif tg_op = 'DELETE' then
        insert into ledger_change (facts, called) select -count(*), -coalesce(sum(planned), 0) from old_rows;
    else
        insert into ledger_change (called)
        select (select coalesce(sum(planned), 0) from now_rows)
            - (select coalesce(sum(planned), 0) from old_rows);
    end if;
    return null;
end $$;
create trigger ledger_fact_added after insert on ledger_fact
    referencing new table as now_rows for each statement execute function ledger_facts_changed();
create trigger ledger_fact_changed after update on ledger_fact
    referencing old table as old_rows new table as now_rows
    for each statement execute function ledger_facts_changed();
create trigger ledger_fact_removed after delete on ledger_fact
    referencing old table as old_rows for each statement execute function ledger_facts_changed();

create function ledger_notices_changed() returns trigger language plpgsql as $$
begin
    if tg_op <> 'DELETE' then
        insert into ledger_change (noticed, planned, sent, delivered)
        select count(*), count(*) filter (where channel = 'INBOX'),
               count(sent_at) filter (where channel = 'INBOX'),
               count(delivered_at) filter (where channel = 'INBOX')
        from now_rows having count(*) > 0;
    end if;
    if tg_op <> 'INSERT' then
        insert into ledger_change (noticed, planned, sent, delivered)
        select -count(*), -count(*) filter (where channel = 'INBOX'),
               -count(sent_at) filter (where channel = 'INBOX'),
               -count(delivered_at) filter (where channel = 'INBOX')
        from old_rows having count(*) > 0;
    end if;
    return null;
end $$;
create trigger ledger_notice_added after insert on ledger_notice
    referencing new table as now_rows for each statement execute function ledger_notices_changed();
create trigger ledger_notice_changed after update on ledger_notice
    referencing old table as old_rows new table as now_rows
    for each statement execute function ledger_notices_changed();
create trigger ledger_notice_removed after delete on ledger_notice
    referencing old table as old_rows for each statement execute function ledger_notices_changed();

-- What each check found; the last stands for now.
create table ledger_check (
    checked_at timestamptz primary key,
    whole boolean not null,
    result jsonb not null
);
