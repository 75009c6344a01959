-- What was begun in the vault's folder and is no object: the sweep looks at these rows instead of at
-- every file. Written before the first byte, gone with the transaction that makes the object known.
create table vault_begun (
    id uuid primary key,
    begun_at timestamptz not null default clock_timestamp(),
    -- Once known and let go of: nobody is at it any more.
    forgotten boolean not null default false
);
