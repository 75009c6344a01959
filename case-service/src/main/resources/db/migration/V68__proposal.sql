-- Proposals of offices that see a matter and may not write it (建议), with the answer of whoever wrote it then.
create table proposal (
    id uuid primary key,
    matter_id uuid not null references matter,
    office_id text not null references office,
    person_id uuid not null references person,
    kind text not null check (kind in ('ADD_PARTY', 'CORRECT_PARTY', 'CORRECT_RIGHT', 'CORRECT_ACT',
        'ADD_EVIDENCE', 'TAKE_MEASURE', 'ACT_JOINTLY', 'SOMETHING_ELSE')),
    about text,
    text text not null,
    reason text not null,
    proposed_on date not null,
    made_at timestamptz not null default clock_timestamp(),
    state text not null check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    ended_by_office text references office,
    ended_by uuid references person,
    ended_on date check (ended_on >= proposed_on),
    words text,
    version bigint not null check (version >= 1),
    constraint proposal_ended_whole check (
        num_nonnulls(ended_by_office, ended_by, ended_on) = case when state = 'OPEN' then 0 else 3 end
        and (words is not null) >= (state in ('DECLINED', 'WITHDRAWN'))
        and (words is null or state <> 'OPEN'))
);
create index proposal_of_matter on proposal (matter_id, made_at desc, id);
create index proposal_waiting on proposal (matter_id, office_id) where state = 'OPEN';
create index proposal_of_office on proposal (office_id);
create index proposal_of_person on proposal (person_id);
create index proposal_ended_by_office on proposal (ended_by_office) where ended_by_office is not null;
create index proposal_ended_by on proposal (ended_by) where ended_by is not null;
revoke delete, truncate on proposal from "${app}";
