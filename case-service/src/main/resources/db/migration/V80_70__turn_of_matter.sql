-- A turn says its matter: whoever is recused from it has no work there.
create or replace view docket_turn as
    select t.office_id, t.holder, t.due_by, t.turn_from, t.clock_id, t.kind, t.matter_id
    from clock_turn t
    where (select true from matter_reader r
           where r.matter_id = t.matter_id and r.office_id = t.office_id)
      and (t.kind <> 'TRANSFER'
           or (select w.next_office = t.office_id and not w.said_already
               from docket_clock w where w.clock_id = t.clock_id));

create or replace view docket_evidence_turn as
    select e.to_office as office_id, held.holder,
           (c.due_day + 1)::timestamp at time zone 'Asia/Shanghai' as due_by,
           cast(null as date) as turn_from, c.id as clock_id, w.kind, c.matter_id
    from exhibit_transfer_now e
    join clock c on c.subject_id = e.transfer_id and c.command = 'dispatch' and c.state <> 'ENDED'
    join docket_clock w on w.clock_id = c.id
    cross join lateral (values ('*'), (w.next_role)) held (holder)
    where w.next_office = e.to_office
      and (select true from matter_reader r
           where r.matter_id = c.matter_id and r.office_id = e.to_office);
