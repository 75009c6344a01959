-- Notifications of leads to other offices (线索通报), as they were said, with their answers.
create table lead_notification (
    id uuid primary key,
    matter_id uuid not null references matter (id),
    from_office text not null references office (id),
    to_office text not null references office (id),
    title text not null,
    facts text not null,
    reason text not null,
    letter_id uuid not null references letter (id) deferrable initially deferred,
    notified_by uuid not null references person (id),
    notified_on date not null,
    notified_at timestamptz not null,
    updated_at timestamptz not null,
    state text not null check (state in ('SENT', 'RECEIVED', 'ANSWERED')),
    receipt_id uuid references letter (id) deferrable initially deferred,
    received_on date check (received_on >= notified_on),
    answer text check (answer in ('OURS', 'KNOWN', 'NOT_OURS')),
    -- Of the notified office: what it registered upon it, or had before.
    answer_matter uuid references matter (id),
    answer_words text,
    answered_by uuid references person (id),
    answered_on date check (answered_on >= received_on),
    version bigint not null check (version >= 1),
    check (from_office <> to_office),
    constraint lead_notification_received_whole check (
        num_nonnulls(receipt_id, received_on) = case when state = 'SENT' then 0 else 2 end),
    constraint lead_notification_answered_whole check (
        num_nonnulls(answer, answered_by, answered_on) = case when state = 'ANSWERED' then 3 else 0 end
        and (answer_words is null or state = 'ANSWERED') and (answer_matter is null or state = 'ANSWERED')),
    constraint lead_notification_answer_fits check (
        answer is null or (answer_matter is not null) >= (answer = 'OURS')
        and (answer_matter is null or answer <> 'NOT_OURS') and (answer_words is not null) >= (answer = 'NOT_OURS'))
);
create index lead_notification_of_matter on lead_notification (matter_id, notified_at, id);
create index lead_notification_answer_matter on lead_notification (answer_matter) where answer_matter is not null;
create index lead_notification_sent on lead_notification (from_office, updated_at desc, id);
create index lead_notification_received on lead_notification (to_office, updated_at desc, id);
create index lead_notification_letter on lead_notification (letter_id);
create index lead_notification_receipt on lead_notification (receipt_id) where receipt_id is not null;
create index lead_notification_notified_by on lead_notification (notified_by);
create index lead_notification_answered_by on lead_notification (answered_by) where answered_by is not null;
-- Both race for one matter's lock; this is the floor below it.
create unique index lead_notification_waiting on lead_notification (matter_id, to_office) where state <> 'ANSWERED';
revoke delete, truncate on lead_notification from "${app}";

-- What an office was written it works on, whether it sees the matter or not.
alter table clock
    drop constraint clock_subject_kind_check,
    add constraint clock_subject_kind_check check (
        subject_kind in ('LEAD', 'TRANSFER', 'MEASURE', 'DISPUTE', 'LEAD_NOTIFICATION'));
alter table clock_turn
    drop constraint clock_turn_kind_check,
    add constraint clock_turn_kind_check check (
        kind in ('LEAD', 'TRANSFER', 'MEASURE', 'DISPUTE', 'LEAD_NOTIFICATION'));
