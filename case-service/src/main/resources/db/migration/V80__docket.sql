-- The reading room's views: lists and pages see the rooms' tables only through these.

create view docket_matter as
    select r.office_id as reader, r.stage, r.updated_at, r.next_due,
           m.id as matter_id, m.title, m.standing, m.writing_office, h.number
    from matter_reader r
    join matter m on m.id = r.matter_id
    join handling h on h.matter_id = m.id and h.office_id = m.writing_office;

create view docket_clock as
    select id as clock_id, matter_id, rule, office_id, start_day as start, raw_day as raw,
           due_day as due, provisional, state, outcome, actor, command
    from clock;

create view docket_letter as
    select id as letter_id, matter_id, kind, number, office as office_id, digest, issued_on, issued_at
    from letter;

create view docket_party as
    select matter_id, role, kind, name, identifier, identifier_valid, entered from party;

create view docket_right as
    select matter_id, type as kind, number, name, entered from ip_right;

create view docket_reader as
    select r.matter_id, r.office_id, min(g.granted_at) as since
    from matter_reader r
    join matter_grant g on g.matter_id = r.matter_id and g.office_id = r.office_id
        and g.ended_at is null
    group by r.matter_id, r.office_id;

-- Plain search: numbers and identifiers from their beginning, titles and names anywhere. The caller
-- has joined the reader table already, so this sees visible matters only.
create function docket_matches(matter uuid, wanted text) returns boolean
    language sql stable as $$
    select exists (select from matter m where m.id = matter
                   and position(lower(wanted) in lower(normalize(m.title, nfkc))) > 0)
        or exists (select from handling h where h.matter_id = matter
                   and starts_with(upper(h.number), upper(wanted)))
        or exists (select from letter l where l.matter_id = matter and l.number = wanted)
        or exists (select from party p where p.matter_id = matter
                   and (position(lower(wanted) in lower(normalize(p.name, nfkc))) > 0
                        or starts_with(p.identifier, upper(replace(wanted, ' ', '')))))
        or exists (select from ip_right i where i.matter_id = matter
                   and (position(lower(wanted) in lower(normalize(i.name, nfkc))) > 0
                        or starts_with(i.number, upper(replace(wanted, ' ', '')))
                        or starts_with(i.number_key, upper(replace(wanted, ' ', '')))))
$$;

create view docket_transfer as
    select id as transfer_id, matter_id, from_office, to_office, state, drafted_at from transfer;
