-- The register says when each letter was last served; a service whose record is void does not count.
create view letter_served as
    select v.letter_id, max(v.served_on) as served_on
    from letter_service v
    join letter r on r.id = v.record_id and r.state = 'VALID'
    group by v.letter_id;
