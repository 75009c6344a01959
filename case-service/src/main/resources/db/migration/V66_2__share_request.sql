-- Requests to see a matter of another office (申请查阅), about a number as it was typed: whether it is one is
-- never looked up for the asker.
create table share_request (
    id uuid primary key,
    asking_office text not null references office (id),
    asked_office text not null references office (id),
    person_id uuid not null references person (id),
    number text not null,
    kind text not null check (kind in ('ASSISTS', 'OBSERVES', 'SPECIFIC')),
    scope text,
    until date,
    purpose text not null,
    article text not null,
    field_class text not null check (field_class in ('OPEN', 'INTERNAL', 'SECRET')),
    handling text not null,
    asked_on date not null,
    state text not null check (state in ('ASKED', 'GRANTED', 'REFUSED')),
    refusal text check (refusal in ('NOT_PROVIDED', 'PURPOSE_UNCLEAR', 'BASIS_UNFIT', 'CLASS_TOO_WIDE')),
    decided_on date,
    share_id uuid references share (id),
    version bigint not null check (version >= 1),
    updated_at timestamptz not null,
    check (asking_office <> asked_office),
    constraint share_request_whole check (
        (decided_on is not null) = (state <> 'ASKED')
        and (refusal is not null) = (state = 'REFUSED')
        and (share_id is not null) = (state = 'GRANTED'))
);
create index share_request_asked on share_request (asked_office, updated_at desc, id);
create index share_request_asking on share_request (asking_office, updated_at desc, id);
create index share_request_share on share_request (share_id) where share_id is not null;
create index share_request_person on share_request (person_id);
revoke delete, truncate on share_request from "${app}";
alter table share
    add constraint share_request_known foreign key (request_id) references share_request (id)
        deferrable initially deferred;
create index share_of_request on share (request_id) where request_id is not null;
