-- What is known of registered rights, whichever matters they are named in: one row per right, and
-- one for each time somebody looked into the register. Nothing is overwritten but which is the last.

create table right_record (
    id          uuid primary key,
    number_kind text   not null check (number_kind in ('PATENT', 'TRADEMARK', 'GI_ANNOUNCEMENT')),
    number_key  text   not null,
    version     bigint not null default 1,
    constraint right_recorded_once unique (number_kind, number_key)
);

create table right_check (
    right_id       uuid      not null references right_record (id),
    version        bigint    not null,
    type           text      not null,
    number_written text      not null,
    name           text      not null,
    classes        integer[] not null,
    holder         text      not null,
    holder_code    text,
    valid_from     date,
    valid_to       date check (valid_to >= valid_from),
    renewal        text      not null check (renewal in ('RENEWED', 'NOT_RENEWED', 'UNKNOWN')),
    checked_on     date      not null,
    source         text      not null,
    contact_name   text,
    contact_address text,
    -- The telephone, sealed with AES-256-GCM bound to the right.
    key_id         text,
    nonce          bytea check (octet_length(nonce) = 12),
    sealed         bytea,
    genuine        text,
    fake           text,
    office_id      text        not null,
    person_id      uuid        not null,
    entered_at     timestamptz not null,
    primary key (right_id, version),
    check ((key_id is null) = (sealed is null) and (nonce is null) = (sealed is null))
);
revoke update, delete on right_check from "${app}";
