-- Lists say how near the nearest limit is in working days of the office whose limit it is, whether its day was
-- counted without a year's holidays, as the matter's page does, and that a matter was imported and nobody has
-- compared it with its papers.
create or replace view docket_matter as
    select r.office_id as reader, r.stage, r.updated_at, r.next_due,
           m.id as matter_id, m.title, m.standing, m.writing_office, h.number,
           coalesce(n.state = 'PAUSED', false) as next_paused, n.due_at as next_at,
           exists (select from matter_import i
                   where i.matter_id = r.matter_id and i.verified_on is null and i.withdrawn_on is null) as unverified,
           n.office_id as next_office, coalesce(n.provisional, false) as next_provisional
    from matter_reader r
    join matter m on m.id = r.matter_id
    join handling h on h.matter_id = m.id and h.office_id = m.writing_office
    left join lateral (
        select c.state, c.due_at, c.office_id, c.provisional from clock c
        where c.matter_id = r.matter_id and c.state <> 'ENDED'
        order by c.due_day, c.due_at nulls last, c.id limit 1) n on true;
