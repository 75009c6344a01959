-- A list or receipt without a number is told by the letter that it goes along with.
create or replace view docket_letter as
    select l.id as letter_id, l.matter_id, l.kind, l.number, l.office as office_id, l.digest, l.issued_on,
           l.issued_at, l.state, l.addressees, l.content::json #>> '{fields,addressedTo}' as addressed_to,
           s.served_on, s.way as served_by, o.id as refers_to, o.kind as refers_to_kind,
           o.number as refers_to_number
    from letter l
    left join letter o on o.id = l.refers_to
    left join lateral (
        select v.served_on, v.way from letter_service v
        join letter r on r.id = v.record_id and r.state = 'VALID'
        where v.letter_id = l.id
        order by v.served_on desc, v.entered_at desc limit 1) s on true;

-- What waits for a head's signature, by the office that writes the matter now.
create view docket_letter_to_sign as
    select d.id as draft_id, d.matter_id, d.office_id, d.kind
    from letter_draft d
    join matter m on m.id = d.matter_id and m.writing_office = d.office_id and m.epoch = d.epoch
    where d.state = 'SUBMITTED'
      and exists (select from matter_reader r
          where r.matter_id = d.matter_id and r.office_id = d.office_id);
