-- Shares of a matter with other offices (信息共享): offered, accepted on exactly these conditions, recalled,
-- expired. Kept for three years at least: nothing here deletes.
create table share (
    id uuid primary key,
    matter_id uuid not null references matter (id),
    from_office text not null references office (id),
    to_office text not null references office (id),
    kind text not null check (kind in ('ASSISTS', 'OBSERVES', 'SPECIFIC')),
    scope text,
    until date,
    purpose text not null,
    article text not null,
    field_class text not null check (field_class in ('OPEN', 'INTERNAL', 'SECRET')),
    handling text not null,
    documents uuid[] not null default '{}',
    -- As they stood when it was offered: all that the other office reads before it accepts.
    number text not null,
    title text not null,
    request_id uuid,
    offered_on date not null,
    state text not null
        check (state in ('OFFERED', 'ACCEPTED', 'RECALLED', 'EXPIRED', 'WITHDRAWN', 'DECLINED')),
    accepted_on date,
    ended_on date,
    reason text,
    version bigint not null check (version >= 1),
    updated_at timestamptz not null,
    check (from_office <> to_office),
    check ((kind = 'ASSISTS') = (scope is not null)),
    check ((kind = 'SPECIFIC') = (until is not null)),
    check (field_class = 'OPEN' or documents = '{}'),
    constraint share_accepted_whole check (
        (accepted_on is not null) >= (state in ('ACCEPTED', 'RECALLED'))
        and (accepted_on is null) >= (state in ('OFFERED', 'WITHDRAWN', 'DECLINED'))),
    constraint share_ended_whole check (
        (ended_on is not null) = (state not in ('OFFERED', 'ACCEPTED'))
        and (reason is not null) = (state in ('RECALLED', 'WITHDRAWN', 'DECLINED')))
);
-- Both race for the matter's lock; this is the floor below it.
create unique index share_in_force on share (matter_id, to_office) where state in ('OFFERED', 'ACCEPTED');
create index share_of_matter on share (matter_id, offered_on);
create index share_received on share (to_office, updated_at desc, id);
create index share_given on share (from_office, updated_at desc, id);
create index share_last_day on share (until) where state in ('OFFERED', 'ACCEPTED');
revoke delete, truncate on share from "${app}";
