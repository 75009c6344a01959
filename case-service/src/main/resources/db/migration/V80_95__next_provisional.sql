-- Lists say of a limit, as the matter's page does, that its day was counted without the year's holidays.
create or replace view docket_matter as
    select r.office_id as reader, r.stage, r.updated_at, r.next_due,
           m.id as matter_id, m.title, m.standing, m.writing_office, h.number,
           coalesce((select c.state = 'PAUSED' from clock c
                     where c.matter_id = r.matter_id and c.state <> 'ENDED'
                     order by c.due_day, c.due_at nulls last, c.id limit 1), false) as next_paused,
           (select c.due_at from clock c
            where c.matter_id = r.matter_id and c.state <> 'ENDED'
            order by c.due_day, c.due_at nulls last, c.id limit 1) as next_at,
           exists (select from matter_import i
                   where i.matter_id = r.matter_id and i.verified_on is null and i.withdrawn_on is null) as unverified,
           (select c.office_id from clock c
            where c.matter_id = r.matter_id and c.state <> 'ENDED'
            order by c.due_day, c.due_at nulls last, c.id limit 1) as next_office,
           coalesce((select c.provisional from clock c
                     where c.matter_id = r.matter_id and c.state <> 'ENDED'
                     order by c.due_day, c.due_at nulls last, c.id limit 1), false) as next_provisional
    from matter_reader r
    join matter m on m.id = r.matter_id
    join handling h on h.matter_id = m.id and h.office_id = m.writing_office;
