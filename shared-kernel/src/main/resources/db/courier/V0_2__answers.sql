-- Answers to commands already carried out; written in the transaction of their effect, so that a
-- repeated key finds either both or neither.
create table answered (
    client      text        not null,
    operation   text        not null,
    key         text        not null check (length(key) between 1 and 255),
    fingerprint text        not null,
    status      smallint    not null check (status between 200 and 399),
    headers     jsonb       not null,
    body        text,
    at          timestamptz not null default now(),
    primary key (client, operation, key)
);
-- For clearing old answers by age.
create index answered_at on answered (at);
