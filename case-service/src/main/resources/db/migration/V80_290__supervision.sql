create view docket_supervision as
    select s.id as supervision_id, s.matter_id, s.by_office as from_office, m.writing_office as to_office, m.title,
           s.state, d.due_on, s.updated_at, l.number,
           (select count(*) from supervision_report r where r.supervision_id = s.id) as reports
    from supervision s
    join matter m on m.id = s.matter_id
    join lateral (select x.due_on, x.letter_id from supervision_demand x
                  where x.supervision_id = s.id order by x.place desc limit 1) d on true
    join letter l on l.id = d.letter_id;
