-- Exhibits: what evidence-service tells of the items of a matter. Columns ending in _at (of
-- exhibit_transfer_item) hold the sequence of the fact, so that facts may come twice and in any order.
create table exhibit (
    evidence_id uuid primary key,
    matter_id uuid not null,
    taken_in_by varchar(12) not null,
    number integer not null check (number > 0),
    kind text not null check (kind in
        ('DOCUMENTARY', 'PHYSICAL', 'AUDIO_VISUAL', 'ELECTRONIC', 'TESTIMONY', 'PARTY_STATEMENT',
         'EXPERT_OPINION', 'INQUEST_RECORD', 'SITE_RECORD')),
    form text not null check (form in ('ORIGINAL', 'COPY')),
    title text not null,
    source text not null,
    collected_by uuid[] not null,
    collected_on date not null,
    file_name text,
    media_type text,
    length bigint,
    sha256 text,
    sm3 text,
    amount text,
    unit text,
    seal_condition text,
    storage text,
    sensitive boolean not null,
    arrived_after_hand_over boolean not null,
    check (num_nonnulls(file_name, media_type, length, sha256, sm3) in (0, 5)),
    check (num_nonnulls(amount, unit) in (0, 2))
);

create index exhibit_matter on exhibit (matter_id, number);

create table exhibit_opening (
    evidence_id uuid not null,
    person_id uuid not null,
    purpose text not null check (purpose in ('VIEW', 'DOWNLOAD')),
    office_id varchar(12) not null,
    last_at timestamptz not null,
    primary key (evidence_id, person_id, purpose)
);

create table exhibit_recognition (
    evidence_id uuid primary key,
    sequence bigint not null,
    office_id varchar(12) not null,
    recognition text not null check (recognition in
        ('RECOGNISED', 'WITH_RESERVATION', 'COLLECT_AGAIN')),
    reason text not null,
    recognised_on date not null
);

create table exhibit_damage (
    evidence_id uuid primary key,
    sequence bigint not null,
    how text not null,
    found_on date not null
);

create table exhibit_transfer (
    transfer_id uuid primary key,
    matter_id uuid not null,
    from_office varchar(12) not null,
    to_office varchar(12) not null,
    dispatched_on date,
    dispatched_by uuid[],
    accepted_on date,
    accepted_by uuid[]
);

create index exhibit_transfer_matter on exhibit_transfer (matter_id);

create table exhibit_transfer_item (
    transfer_id uuid not null,
    evidence_id uuid not null,
    dispatched boolean not null default false,
    checked_at bigint,
    agrees boolean,
    sha256 text,
    sm3 text,
    checked_on date,
    differed_at bigint,
    discrepancy text,
    discrepancy_note text,
    settled_at bigint,
    outcome text check (outcome in ('CHECK_AGAIN', 'TAKEN_WITH_NOTE', 'LEFT_OUT')),
    outcome_note text,
    ended_at bigint,
    ended text check (ended in ('ACCEPTED', 'LEFT_OUT')),
    primary key (transfer_id, evidence_id)
);

create index exhibit_transfer_item_evidence on exhibit_transfer_item (evidence_id);

create view exhibit_now as
    select e.*,
           coalesce((select t.to_office from exhibit_transfer_item i
                     join exhibit_transfer t on t.transfer_id = i.transfer_id
                     where i.evidence_id = e.evidence_id and i.ended = 'ACCEPTED'
                     order by i.ended_at desc limit 1), e.taken_in_by) as holder,
           (select i.transfer_id from exhibit_transfer_item i
            where i.evidence_id = e.evidence_id and i.dispatched and i.ended is null
            limit 1) as in_transit_under
    from exhibit e;

-- A discrepancy is open until it is settled after it was found; put right, the item is checked anew.
create view exhibit_transfer_item_now as
    select i.transfer_id, i.evidence_id, i.sha256, i.sm3,
           case when i.differed_at is not null and i.outcome is distinct from 'CHECK_AGAIN'
               then coalesce(i.outcome_note, i.discrepancy_note) end as note,
           case when i.ended is not null then i.ended
                when i.differed_at > coalesce(i.settled_at, 0) then 'DISCREPANCY'
                when i.outcome in ('TAKEN_WITH_NOTE', 'LEFT_OUT') then 'RESOLVED'
                when i.agrees and i.checked_at > coalesce(i.settled_at, 0) then 'CHECKED'
                when i.dispatched then 'IN_TRANSIT'
                else 'LISTED' end as position
    from exhibit_transfer_item i;

create view exhibit_transfer_now as
    select t.*,
           case when t.accepted_on is not null then 'ACCEPTED'
                when t.dispatched_on is null then 'SENDER_SIGNED'
                when not exists (select from exhibit_transfer_item_now i
                                 where i.transfer_id = t.transfer_id
                                   and i.position in ('LISTED', 'IN_TRANSIT', 'DISCREPANCY'))
                    then 'CHECKED'
                else 'DISPATCHED' end as state
    from exhibit_transfer t;
