-- A grant says how much it shows; those that rest on a share end with it. Of a superior's grant the class is
-- that of the grants below it.
alter table matter_grant
    drop constraint matter_grant_reason_check,
    add constraint matter_grant_reason_check check (
        reason in ('HANDLES', 'ADDRESSED', 'NEGOTIATES', 'DESIGNATES', 'SUPERIOR', 'ASSISTS', 'OBSERVES',
            'SPECIFIC')),
    add column sight text not null default 'SECRET' check (sight in ('OPEN', 'INTERNAL', 'SECRET')),
    add column until date,
    add column share_id uuid references share (id) deferrable initially deferred,
    add column documents uuid[] not null default '{}',
    add constraint matter_grant_of_share check (
        (reason in ('ASSISTS', 'OBSERVES', 'SPECIFIC')) = (share_id is not null));
create index matter_grant_share on matter_grant (share_id) where share_id is not null;

-- What each office sees now, once for each grant that lets it.
create view matter_sight as
    select matter_id, office_id, sight, until, documents
    from matter_grant where ended_at is null and reason <> 'SUPERIOR'
    union all
    select above.matter_id, above.office_id, own.sight, own.until, own.documents
    from matter_grant above
    join matter_grant own on own.matter_id = above.matter_id and own.office_id = above.on_account_of
        and own.ended_at is null and own.reason <> 'SUPERIOR'
    where above.reason = 'SUPERIOR' and above.ended_at is null;

-- A reader row stands for full content. Lists, counts, searches and audiences read these alone, so that an
-- office with the card alone is a stranger to all of them.
alter table matter_reader
    add column until date not null default '9999-12-31';
create table matter_card_reader (
    office_id text not null,
    matter_id uuid not null references matter (id) deferrable initially deferred,
    until date not null,
    primary key (matter_id, office_id)
);
