-- Measures on goods: registration-preservation, seal, seizure. What happened is what is filled in.
create table measure (
    id               uuid   not null primary key,
    matter_id        uuid   not null,
    office_id        text   not null,
    handling_id      uuid   not null,
    kind             text   not null check (kind in ('PRESERVE', 'SEAL', 'SEIZE')),
    urgent           boolean not null,
    division         text   not null,
    address          text   not null,
    proposed_on      date   not null,
    officers         uuid[] not null check (cardinality(officers) >= 2),
    state            text   not null check (state in
        ('PROPOSED', 'APPROVED', 'URGENT', 'IN_FORCE', 'EXTENDED', 'ENDED')),
    taken_on         date,
    taken_at         timestamptz,
    approved_by      uuid,
    approval_paper   text,
    approved_on      date,
    extension_paper  text,
    extension_reason text,
    extended_on      date,
    outcome          text check (outcome in ('DISAPPROVED', 'RECORDED', 'SENT_FOR_TEST', 'CONVERTED',
        'RELEASED', 'DISPOSED_EARLY', 'LAPSED')),
    ended_on         date,
    end_paper        text,
    end_reason       text,
    version          bigint not null default 1,
    check (num_nonnulls(approved_by, approval_paper, approved_on) in (0, 3)),
    check (num_nonnulls(extension_paper, extension_reason, extended_on) in (0, 3)),
    check ((state = 'ENDED') = (outcome is not null) and (outcome is null) = (ended_on is null)),
    check ((state in ('URGENT', 'IN_FORCE', 'EXTENDED')) <= (taken_on is not null)),
    check ((state in ('APPROVED', 'IN_FORCE', 'EXTENDED')) <= (approved_on is not null)),
    check ((state = 'EXTENDED') <= (extended_on is not null)),
    check (state <> 'PROPOSED' or num_nonnulls(taken_on, approved_on) = 0),
    check ((taken_at is not null) = urgent),
    check (outcome <> 'LAPSED' or (kind = 'PRESERVE' and taken_on is not null))
);
create index measure_of_matter on measure (matter_id, proposed_on, id);

-- The list of goods, and where each line is.
create table measure_goods (
    measure_id uuid    not null references measure,
    line       int     not null check (line > 0),
    what       text    not null,
    quantity   numeric not null check (quantity > 0),
    unit       text    not null,
    perishable boolean not null,
    storage    text,
    state      text    not null check (state in
        ('LISTED', 'HELD', 'RELEASED', 'SENT_FOR_TEST', 'SEIZED', 'DISPOSED_EARLY')),
    left_on    date,
    consent    text,
    disposal   text,
    kept       uuid[],
    primary key (measure_id, line),
    check ((state in ('LISTED', 'HELD')) = (left_on is null)),
    check (num_nonnulls(consent, disposal, kept)
        = case when state = 'DISPOSED_EARLY' then 3 else 0 end)
);
