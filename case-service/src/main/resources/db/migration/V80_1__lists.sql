-- Lists say whether the nearest clock stands still, and know transfers by their last change.
create or replace view docket_matter as
    select r.office_id as reader, r.stage, r.updated_at, r.next_due,
           m.id as matter_id, m.title, m.standing, m.writing_office, h.number,
           coalesce((select c.state = 'PAUSED' from clock c
                     where c.matter_id = r.matter_id and c.state <> 'ENDED'
                     order by c.due_day, c.id limit 1), false) as next_paused
    from matter_reader r
    join matter m on m.id = r.matter_id
    join handling h on h.matter_id = m.id and h.office_id = m.writing_office;

create or replace view docket_transfer as
    select t.id as transfer_id, t.matter_id, t.from_office, t.to_office, t.state, t.drafted_at,
           t.kind, t.issued_on, t.superior, t.designee, t.updated_at,
           t.state not in ('WITHDRAWN', 'COMPLETED') as open
    from transfer t;
