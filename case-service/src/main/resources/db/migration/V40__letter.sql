-- Issued letters and the counters of their numbers.

-- One row per office, kind and year; locked by drawing a number until the command commits, so that
-- a rolled back command gives its number back. A sequence would leave gaps.
create table letter_number_counter (
    office text not null,
    kind text not null,
    year integer not null,
    last integer not null check (last > 0),
    primary key (office, kind, year)
);

create table letter (
    id uuid primary key,
    matter_id uuid not null,
    transfer_id uuid,
    kind text not null
        check (kind in ('TRANSFER_LETTER', 'DESIGNATION_NOTICE', 'DESIGNATION_REQUEST', 'RECEIPT')),
    office text not null,
    year integer,
    n integer check (n > 0),
    number text,
    addressees text[] not null check (cardinality(addressees) > 0),
    -- The canonical JSON as text: jsonb would not give back the bytes that were digested.
    content text not null,
    digest text not null check (digest ~ '^sha256:[0-9a-f]{64}$'),
    template_version integer not null check (template_version > 0),
    issued_on date not null,
    issued_at timestamptz not null,
    issued_by text not null,
    state text not null default 'VALID' check (state in ('VALID', 'VOID')),
    constraint letter_number_once unique (office, kind, year, n),
    constraint letter_number_whole check (num_nonnulls(year, n, number) in (0, 3)),
    constraint letter_receipt_without_number check ((kind = 'RECEIPT') = (n is null))
);

create index letter_of_matter on letter (matter_id, issued_at desc);
create index letter_of_transfer on letter (transfer_id);

-- What went out stays as it went out: only its state may change.
revoke update, delete, truncate on letter from "${app}";
grant update (state) on letter to "${app}";
revoke delete, truncate on letter_number_counter from "${app}";
