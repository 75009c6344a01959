-- As before, of every kind that is addressed.
create or replace view docket_turn as
    select t.office_id, t.holder, t.due_by, t.turn_from, t.clock_id, t.kind, t.matter_id
    from clock_turn t
    where (is_addressed(t.kind)
           or (select true from matter_reader r
               where r.matter_id = t.matter_id and r.office_id = t.office_id))
      and (t.kind <> 'TRANSFER'
           or (select w.next_office = t.office_id and not w.said_already
               from docket_clock w where w.clock_id = t.clock_id));

create view docket_assistance as
    select a.id as assistance_id, a.number, a.matter_id, a.from_office, a.to_office, a.title, a.state, a.updated_at,
           (select l.number from assistance_round r join letter l on l.id = r.letter_id
            where r.assistance_id = a.id order by r.round desc limit 1) as letter_number,
           (select count(*) from assistance_item i where i.assistance_id = a.id) as items,
           (select count(*) from assistance_item i where i.assistance_id = a.id and i.sealed_on is not null) as answered
    from assistance a;

create or replace view docket_addressed as
    select n.id as subject_id, n.title, l.number
    from lead_notification n join letter l on l.id = n.letter_id
    union all
    select a.assistance_id, a.title, a.letter_number
    from docket_assistance a;
