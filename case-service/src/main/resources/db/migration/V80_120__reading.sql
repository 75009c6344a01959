-- What readings are about, by name: a letter's kind and number, an item's number. Of drafts and parties
-- that it was one, no more.
create view reading_object as
    select id as object_id, 'LETTER' as type, kind as letter_kind, number as name from letter
    union all
    select id, 'LETTER_DRAFT', null, null from letter_draft where state <> 'ISSUED'
    union all
    select evidence_id, 'EVIDENCE', null, number::text from exhibit
    union all
    select id, 'TRANSFER', null, null from transfer
    union all
    select id, 'DISPUTE', null, null from dispute
    union all
    select id, 'MEASURE', null, null from measure
    union all
    select id, 'PARTY', null, null from party;

-- What offices opened of matters: readings here, and openings of evidence as evidence-service told them.
create view reading_opened as
    select 'r' || lpad(id::text, 20, '0') as key, at, matter_id, office_id, person_id, operation,
           outcome, object_id
    from reading
    where person_id is not null and matter_id is not null and outcome <> 'REFUSED'
    union all
    select 'e' || o.fact_id, o.at, e.matter_id, o.office_id, o.person_id,
           case o.purpose when 'VIEW' then 'viewEvidence' else 'downloadEvidence' end,
           'OPENED', o.evidence_id
    from exhibit e
    join exhibit_opened o on o.evidence_id = e.evidence_id;
