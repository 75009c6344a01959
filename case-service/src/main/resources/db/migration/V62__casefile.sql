-- Filed cases: one row per matter and office that filed one; it begins where its lead ends.
create table casefile (
    matter_id          uuid   not null,
    office_id          text   not null,
    handling_id        uuid   not null unique,
    filed_on           date   not null,
    officers           uuid[] not null,
    state              text   not null check (state in
        ('FILED', 'INVESTIGATING', 'CONCLUDED', 'DECIDED', 'TERMINATED', 'CLOSED', 'TRANSFERRED_AMR')),
    begun_on           date check (begun_on >= filed_on),
    reported_on        date check (reported_on >= begun_on),
    findings           text,
    outcome            text check (outcome in ('NO_PENALTY', 'NOT_ESTABLISHED')),
    no_penalty_ground  text check (no_penalty_ground in
        ('MINOR_CORRECTED', 'FIRST_MINOR_CORRECTED', 'NO_FAULT_PROVED', 'GOOD_FAITH_SELLER', 'OTHER')),
    decision_paper     text,
    decision_reason    text,
    decided_on         date check (decided_on >= reported_on),
    termination_ground text check (termination_ground in
        ('PARTY_DIED', 'DISSOLVED_WITHOUT_SUCCESSOR', 'OTHER')),
    termination_reason text,
    terminated_on      date check (terminated_on >= filed_on),
    closed_on          date check (closed_on >= coalesce(decided_on, terminated_on)),
    version            bigint not null default 1,
    primary key (matter_id, office_id),
    check ((state in ('INVESTIGATING', 'CONCLUDED', 'DECIDED')) <= (begun_on is not null)),
    check ((state in ('CONCLUDED', 'DECIDED')) <= (reported_on is not null)),
    check (num_nonnulls(reported_on, findings) in (0, 2)),
    check (num_nonnulls(outcome, decision_paper, decision_reason, decided_on) in (0, 4)),
    check (num_nonnulls(termination_ground, termination_reason, terminated_on) in (0, 3)),
    check ((state = 'DECIDED') <= (decided_on is not null)),
    check ((state = 'TERMINATED') <= (terminated_on is not null)),
    check ((state = 'CLOSED') = (closed_on is not null)),
    check ((state = 'CLOSED') <= (num_nonnulls(decided_on, terminated_on) = 1)),
    check ((outcome = 'NO_PENALTY') = (no_penalty_ground is not null))
);

-- Orders to correct or to stop, as they were given.
create table casefile_stop (
    matter_id  uuid not null,
    office_id  text not null,
    ordinal    int  not null,
    paper      text not null,
    ordered_on date not null,
    what       text not null,
    primary key (matter_id, office_id, ordinal),
    foreign key (matter_id, office_id) references casefile
);
revoke update, delete on casefile_stop from "${app}";
revoke delete on casefile from "${app}";

-- Cases that were filed before there were files of them: each begins now, and its limit waits for
-- the officers who verified it (decision 0024: the one time that this room reads another's tables).
insert into casefile (matter_id, office_id, handling_id, filed_on, officers, state)
    select matter_id, office_id, handling_id, filed_on, officers,
           case state when 'CASE_FILED' then 'FILED' else 'TRANSFERRED_AMR' end
    from lead
    where state = 'CASE_FILED' or state = 'TRANSFERRED_OUT' and filed_on is not null;
update clock set actor = 'OFFICER', command = 'investigate', persons = casefile.officers
    from casefile
    where casefile.matter_id = clock.matter_id and casefile.office_id = clock.office_id
        and clock.command = 'decide-penalty' and clock.state <> 'ENDED';
-- So do the lists of work: they are found under the officers' names, no longer under the head's.
delete from clock_turn
    using clock
    where clock.id = clock_turn.clock_id and clock.command = 'investigate'
        and clock.lent_office is null and clock_turn.holder = 'AGENCY_HEAD';
insert into clock_turn (office_id, holder, due_by, clock_id, matter_id, kind, turn_from)
    select turn.office_id, person::text, turn.due_by, turn.clock_id, turn.matter_id, turn.kind,
           turn.turn_from
    from clock_turn turn
    join clock on clock.id = turn.clock_id
    cross join lateral unnest(clock.persons) person
    where clock.command = 'investigate' and clock.lent_office is null and turn.holder = '*'
    on conflict do nothing;
