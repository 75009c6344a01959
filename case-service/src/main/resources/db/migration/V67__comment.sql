-- What officers say to each other about a matter (办案交流). Rows are added and never changed: what was said
-- stays said, a correction is a new row, and taking back is one too.
create table comment (
    id uuid primary key,
    matter_id uuid not null references matter,
    office_id text not null references office,
    person_id uuid not null references person,
    reach text not null check (reach in ('OWN_OFFICE', 'ALL_OFFICES')),
    text text not null check (char_length(text) between 1 and 2000),
    replaces uuid references comment,
    mentioned uuid[] not null,
    made_at timestamptz not null default clock_timestamp()
);
create index comment_of_matter on comment (matter_id, made_at desc, id desc);
create unique index comment_replaces on comment (replaces) where replaces is not null;
create index comment_of_office on comment (office_id);
create index comment_of_person on comment (person_id);
create table comment_withdrawal (
    comment_id uuid primary key references comment,
    reason text not null,
    withdrawn_at timestamptz not null default clock_timestamp()
);
-- Whose attention was called to which: read by the person, newest first.
create table comment_mention (
    person_id uuid not null references person,
    comment_id uuid not null references comment,
    matter_id uuid not null references matter,
    made_at timestamptz not null default clock_timestamp(),
    primary key (person_id, comment_id)
);
create index comment_mention_of_person on comment_mention (person_id, made_at desc, comment_id);
create index comment_mention_of_comment on comment_mention (comment_id);
create index comment_mention_of_matter on comment_mention (matter_id);
revoke update, delete, truncate on comment, comment_withdrawal, comment_mention from "${app}";
