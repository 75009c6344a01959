-- Objects of the vault: what lies encrypted in its folder. A file without a row here was begun and
-- never known: it is swept.
create table vault_object (
    id uuid primary key,
    length bigint not null check (length > 0),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    sm3 text not null check (sm3 ~ '^[0-9a-f]{64}$'),
    -- As it lies: for a check without a key.
    sealed_length bigint not null,
    sealed_sha256 text not null check (sealed_sha256 ~ '^[0-9a-f]{64}$'),
    master_key integer not null,
    wrapped_key bytea not null,
    entered_at timestamptz not null default clock_timestamp()
);
-- Bytes and their digests are never changed; the key may be wrapped anew.
revoke update on vault_object from ${app};
grant update (master_key, wrapped_key) on vault_object to ${app};
