-- Joint handling of a case with another office (联合办案), from the invitation to its end.
create table joint_handling (
    id uuid primary key,
    matter_id uuid not null references matter (id),
    -- Who wrote the case when it invited.
    from_office text not null references office (id),
    to_office text not null references office (id),
    title text not null,
    reason text not null,
    work text not null,
    letter_id uuid not null references letter (id) deferrable initially deferred,
    invited_by uuid not null references person (id),
    invited_on date not null,
    invited_at timestamptz not null,
    updated_at timestamptz not null,
    state text not null check (state in ('INVITED', 'RECEIVED', 'RUNNING', 'DECLINED', 'WITHDRAWN', 'ENDED')),
    receipt_id uuid references letter (id) deferrable initially deferred,
    received_on date check (received_on >= invited_on),
    answer text check (answer in ('AGREED', 'DECLINED')),
    answer_letter_id uuid references letter (id) deferrable initially deferred,
    answer_words text,
    answered_by uuid references person (id),
    answered_on date check (answered_on >= received_on),
    -- Of the invited office.
    officers uuid[] not null default '{}',
    ending_letter_id uuid references letter (id) deferrable initially deferred,
    ended_office text references office (id),
    ending_reason text,
    ended_by uuid references person (id),
    ended_on date check (ended_on >= invited_on),
    version bigint not null check (version >= 1),
    check (from_office <> to_office),
    constraint joint_handling_received_whole check (
        num_nonnulls(receipt_id, received_on) in (0, 2)
        and (received_on is not null) >= (state in ('RECEIVED', 'RUNNING', 'DECLINED', 'ENDED'))
        and (received_on is null) >= (state = 'INVITED')),
    constraint joint_handling_answered_whole check (
        num_nonnulls(answer, answer_letter_id, answered_by, answered_on)
            = case when state in ('RUNNING', 'DECLINED', 'ENDED') then 4 else 0 end
        and (answer is null or (answer = 'DECLINED') = (state = 'DECLINED'))
        and (answer_words is not null) >= (state = 'DECLINED')
        and (answer_words is null or answer is not null)),
    constraint joint_handling_manned check (cardinality(officers) = 0 or state in ('RUNNING', 'ENDED')),
    constraint joint_handling_ended_whole check (
        num_nonnulls(ending_letter_id, ended_office, ending_reason, ended_by, ended_on)
            = case when state in ('WITHDRAWN', 'ENDED') then 5 else 0 end)
);
create index joint_handling_of_matter on joint_handling (matter_id, invited_at, id);
create index joint_handling_sent on joint_handling (from_office, updated_at desc, id);
create index joint_handling_received on joint_handling (to_office, updated_at desc, id);
create index joint_handling_letter on joint_handling (letter_id);
create index joint_handling_receipt on joint_handling (receipt_id) where receipt_id is not null;
create index joint_handling_answer_letter on joint_handling (answer_letter_id) where answer_letter_id is not null;
create index joint_handling_ending_letter on joint_handling (ending_letter_id) where ending_letter_id is not null;
create index joint_handling_invited_by on joint_handling (invited_by);
create index joint_handling_answered_by on joint_handling (answered_by) where answered_by is not null;
create index joint_handling_ended_by on joint_handling (ended_by) where ended_by is not null;
create index joint_handling_ended_office on joint_handling (ended_office) where ended_office is not null;
-- Both race for one matter's lock; this is the floor below it.
create unique index joint_handling_open on joint_handling (matter_id, to_office)
    where state in ('INVITED', 'RECEIVED', 'RUNNING');

-- What its officers reported; it stays as it was said.
create table joint_report (
    joint_handling_id uuid not null references joint_handling (id),
    number integer not null check (number >= 1),
    words text not null,
    reported_by uuid not null references person (id),
    reported_on date not null,
    primary key (joint_handling_id, number)
);
create index joint_report_reported_by on joint_report (reported_by);

revoke delete, truncate on joint_handling from "${app}";
revoke update, delete, truncate on joint_report from "${app}";

create or replace function is_addressed(kind text) returns boolean
    language sql immutable parallel safe as $$
    select kind in ('LEAD_NOTIFICATION', 'ASSISTANCE', 'JOINT_HANDLING')
$$;

alter table clock
    drop constraint clock_subject_kind_check,
    add constraint clock_subject_kind_check check (
        subject_kind in ('LEAD', 'TRANSFER', 'MEASURE', 'DISPUTE', 'LEAD_NOTIFICATION', 'ASSISTANCE',
            'ASSISTANCE_REPLY', 'JOINT_HANDLING'));
alter table clock_turn
    drop constraint clock_turn_kind_check,
    add constraint clock_turn_kind_check check (
        kind in ('LEAD', 'TRANSFER', 'MEASURE', 'DISPUTE', 'LEAD_NOTIFICATION', 'ASSISTANCE', 'ASSISTANCE_REPLY',
            'JOINT_HANDLING'));

-- Whoever handles a case jointly sees it; what is secret in it is shown to it by name, as to any other office.
alter table matter_grant
    drop constraint matter_grant_reason_check,
    add constraint matter_grant_reason_check check (
        reason in ('HANDLES', 'ADDRESSED', 'NEGOTIATES', 'DESIGNATES', 'SUPERIOR', 'ASSISTS', 'JOINS', 'OBSERVES',
            'SPECIFIC', 'WRITTEN_TO'));
