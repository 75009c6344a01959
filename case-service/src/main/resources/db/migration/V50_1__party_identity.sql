-- Identity numbers of natural persons: sealed with AES-256-GCM bound to matter and party, a mask to
-- show, a keyed digest to find the same person again. They stand nowhere else.

create table party_identity (
    party_id  uuid primary key references party (id),
    matter_id uuid    not null,
    masked    text    not null,
    valid     boolean not null,
    reason    text    not null,
    key_id    text    not null,
    nonce     bytea   not null check (octet_length(nonce) = 12),
    sealed    bytea   not null,
    digest    text,
    check (valid = (digest is not null))
);
create index party_identity_matter on party_identity (matter_id);

-- Who looked, when and why; kept for ever.
create table identity_unmasking (
    id        bigint generated always as identity primary key,
    party_id  uuid        not null references party_identity (party_id),
    office_id text        not null,
    person_id uuid        not null,
    reason    text        not null,
    at        timestamptz not null
);
create index identity_unmasking_party on identity_unmasking (party_id);
revoke update, delete on party_identity, identity_unmasking from "${app}";
