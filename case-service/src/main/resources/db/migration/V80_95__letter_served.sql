-- A matter's letters say when each was last served, and how; a service whose record is void does not count.
create or replace view docket_letter as
    select l.id as letter_id, l.matter_id, l.kind, l.number, l.office as office_id, l.digest, l.issued_on,
           l.issued_at, l.state, l.addressees, l.content::json #>> '{fields,addressedTo}' as addressed_to,
           s.served_on, s.way as served_by
    from letter l
    left join lateral (
        select v.served_on, v.way from letter_service v
        join letter r on r.id = v.record_id and r.state = 'VALID'
        where v.letter_id = l.id
        order by v.served_on desc, v.entered_at desc limit 1) s on true;
