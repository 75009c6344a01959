-- The chain of custody. Inserted and read, never changed: by privilege and, for whoever has more
-- of it, by trigger. Order within an item is decided with the act; order in the log afterwards, by
-- one writer per log, so that acts upon different items do not wait for each other.
create table custody_entry (
    id uuid primary key,
    log text not null,
    matter_id uuid not null,
    evidence_id uuid not null,
    sequence bigint not null check (sequence > 0),
    previous bytea check (length(previous) = 32),
    action text not null,
    leaf bytea not null check (length(leaf) = 32),
    -- The exact bytes of the leaf: text, because jsonb would write them anew.
    entry text not null check (octet_length(entry) < 65536),
    unique (evidence_id, sequence),
    check ((sequence = 1) = (previous is null))
);

-- Entries that have no place in the tree yet: rows go, none is ever passed over by a cursor.
create table custody_unsequenced (
    position bigint generated always as identity primary key,
    entry_id uuid not null unique references custody_entry (id),
    log text not null
);
create index custody_unsequenced_log on custody_unsequenced (log, position);

create table custody_leaf (
    log text not null,
    index bigint not null check (index >= 0),
    entry_id uuid not null unique references custody_entry (id),
    primary key (log, index)
);

-- Heads of the growing tree; edge: roots of its full subtrees in hexadecimal, the
-- largest first.
create table custody_head (
    log text not null,
    size bigint not null check (size > 0),
    root bytea not null check (length(root) = 32),
    edge text[] not null,
    at timestamptz not null default clock_timestamp(),
    primary key (log, size)
);

revoke update, delete, truncate on custody_entry, custody_leaf, custody_head from ${app};

create function custody_is_forever() returns trigger language plpgsql as $$
begin
    raise exception 'the chain of custody is never changed';
end $$;

create trigger custody_entry_forever before update or delete or truncate on custody_entry
    for each statement execute function custody_is_forever();
create trigger custody_leaf_forever before update or delete or truncate on custody_leaf
    for each statement execute function custody_is_forever();
create trigger custody_head_forever before update or delete or truncate on custody_head
    for each statement execute function custody_is_forever();
