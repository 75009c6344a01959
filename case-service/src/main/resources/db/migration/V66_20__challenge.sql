-- Who read a restricted matter by its number and a reason (凭编号查阅), for how long, and what the auditor found.
create table challenge (
    id uuid primary key,
    matter_id uuid not null references matter (id),
    -- whose restriction kept the matter from him; its auditor reviews
    office_id text not null references office (id),
    person_id uuid not null references person (id),
    person_office text not null references office (id),
    number text not null,
    reason text not null,
    challenged_on date not null,
    -- a lease: by the system's time, as that of tokens
    at timestamptz not null,
    until timestamptz not null check (until > at),
    reviewed_by uuid references person (id),
    reviewed_on date,
    justified boolean,
    remark text,
    version bigint not null default 1 check (version >= 1),
    check (num_nonnulls(reviewed_by, reviewed_on, justified, remark) in (0, 4)),
    check (reviewed_by <> person_id)
);
create index challenge_of_person on challenge (person_id, matter_id, until);
create index challenge_of_matter on challenge (matter_id);
create index challenge_waiting on challenge (office_id, at desc) where reviewed_by is null;
create index challenge_of_office on challenge (office_id, at desc);
create index challenge_reviewed_by on challenge (reviewed_by) where reviewed_by is not null;
revoke delete, truncate on challenge from "${app}";

-- By a challenge somebody sees what a restriction keeps from him, never what he is recused from; it lets him
-- into no audience, for matter_admitted asks for matter_shut.
create or replace view matter_hidden as
    select matter_id, person_id from matter_exclusion where ended_at is null
    union all
    select s.matter_id, s.person_id from matter_shut s
    where not exists (select from challenge c
        where c.person_id = s.person_id and c.matter_id = s.matter_id and c.until > now());

-- Under which numbers of which offices a matter goes.
create index letter_by_number on letter (number) where number is not null;
create index handling_by_number on handling (number);
create view matter_number as
    select matter_id, office_id, number from handling
    union all
    select matter_id, office, number from letter where number is not null;
