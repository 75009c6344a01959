-- Listed supervision of a matter by a superior (挂牌督办), from its order to its lifting.
create table supervision (
    id uuid primary key,
    matter_id uuid not null references matter (id),
    by_office text not null references office (id),
    reason text not null,
    -- After how many days a report is due; none on the way.
    report_every integer check (report_every between 1 and 90),
    ordered_on date not null,
    ordered_at timestamptz not null,
    updated_at timestamptz not null,
    state text not null check (state in ('RUNNING', 'CONCLUDED', 'LIFTED')),
    lifting_letter_id uuid references letter (id) deferrable initially deferred,
    lifting_reason text,
    lifted_by uuid references person (id),
    lifted_on date check (lifted_on >= ordered_on),
    version bigint not null check (version >= 1),
    constraint supervision_lifted_whole check (
        num_nonnulls(lifting_letter_id, lifting_reason, lifted_by, lifted_on)
            = case when state = 'LIFTED' then 4 else 0 end)
);
create index supervision_of_matter on supervision (matter_id, ordered_at, id);
create index supervision_by on supervision (by_office, updated_at desc, id);
create index supervision_lifting_letter on supervision (lifting_letter_id) where lifting_letter_id is not null;
create index supervision_lifted_by on supervision (lifted_by) where lifted_by is not null;
-- Both race for one matter's lock; this is the floor below it.
create unique index supervision_open on supervision (matter_id, by_office) where state <> 'LIFTED';

-- What is to be done by when: the order, and what was demanded after it.
create table supervision_demand (
    supervision_id uuid not null references supervision (id),
    place integer not null check (place >= 1),
    letter_id uuid not null unique references letter (id) deferrable initially deferred,
    requirement text not null,
    due_on date not null check (due_on > demanded_on),
    demanded_by uuid not null references person (id),
    demanded_on date not null,
    primary key (supervision_id, place)
);
create index supervision_demand_by on supervision_demand (demanded_by);

create table supervision_report (
    supervision_id uuid not null references supervision (id),
    number integer not null check (number >= 1),
    words text not null,
    concluded boolean not null,
    reported_by uuid not null references person (id),
    reported_on date not null,
    primary key (supervision_id, number)
);
create index supervision_report_by on supervision_report (reported_by);

create table supervision_reminder (
    letter_id uuid primary key references letter (id) deferrable initially deferred,
    supervision_id uuid not null references supervision (id),
    reminded_on date not null,
    unique (supervision_id, reminded_on)
);

revoke delete, truncate on supervision from "${app}";
revoke update, delete, truncate on supervision_demand, supervision_report, supervision_reminder from "${app}";

alter table clock
    drop constraint clock_subject_kind_check,
    add constraint clock_subject_kind_check check (
        subject_kind in ('LEAD', 'TRANSFER', 'MEASURE', 'DISPUTE', 'LEAD_NOTIFICATION', 'ASSISTANCE',
            'ASSISTANCE_REPLY', 'JOINT_HANDLING', 'SUPERVISION'));
alter table clock_turn
    drop constraint clock_turn_kind_check,
    add constraint clock_turn_kind_check check (
        kind in ('LEAD', 'TRANSFER', 'MEASURE', 'DISPUTE', 'LEAD_NOTIFICATION', 'ASSISTANCE', 'ASSISTANCE_REPLY',
            'JOINT_HANDLING', 'SUPERVISION'));
