-- Drafts of letters: what an office writes before it goes out. The id is that of the letter it becomes.
create table letter_draft (
    id              uuid        not null primary key,
    matter_id       uuid        not null references matter (id),
    office_id       text        not null,
    -- of the matter when it was begun: once that has moved on, the draft is closed
    epoch           bigint      not null,
    kind            text        not null references letter_kind (kind),
    addressees      text[]      not null,
    refers_to       uuid,
    fields          jsonb       not null check (jsonb_typeof(fields) = 'object'),
    items           jsonb       not null check (jsonb_typeof(items) = 'array'),
    state           text        not null check (state in ('DRAFT', 'SUBMITTED', 'ISSUED', 'DROPPED')),
    begun_by        uuid        not null,
    begun_at        timestamptz not null,
    -- the last time each of it happened
    submitted_by    uuid,
    submitted_at    timestamptz,
    returned_by     uuid,
    returned_at     timestamptz,
    return_reason   text,
    ended_by        uuid,
    ended_at        timestamptz,
    end_reason      text,
    version         bigint      not null default 1,
    check (num_nonnulls(submitted_by, submitted_at) in (0, 2)),
    check (num_nonnulls(returned_by, returned_at, return_reason) in (0, 3)),
    check (num_nonnulls(ended_by, ended_at) = case when state in ('ISSUED', 'DROPPED') then 2 else 0 end),
    check ((state = 'SUBMITTED') <= (submitted_at is not null)),
    check (end_reason is null or state = 'DROPPED')
);
create index letter_draft_of_matter on letter_draft (matter_id, office_id, begun_at);
create index letter_draft_to_sign on letter_draft (office_id, submitted_at, id) where state = 'SUBMITTED';
create index letter_draft_kind on letter_draft (kind);

revoke delete, truncate on letter_draft from "${app}";
