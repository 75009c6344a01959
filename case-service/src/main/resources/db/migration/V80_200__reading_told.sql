-- What was read in evidence-service stands in the same log, a line a fact. Openings of evidence had a table
-- of their own until now.
alter table reading add column fact_id uuid unique;
insert into reading (fact_id, at, person_id, office_id, operation, matter_id, object_id, outcome, reasons)
    select o.fact_id, o.at, o.person_id, o.office_id,
           case o.purpose when 'VIEW' then 'viewEvidence' else 'downloadEvidence' end,
           e.matter_id, o.evidence_id, case o.purpose when 'VIEW' then 'OPENED' else 'EXPORTED' end,
           array(select distinct g.reason from matter_grant g
                 where g.matter_id = e.matter_id and g.office_id = o.office_id
                   and g.granted_at <= o.at and (g.ended_at is null or g.ended_at > o.at)
                 order by 1)
    from exhibit_opened o left join exhibit e on e.evidence_id = o.evidence_id
    where exists (select from person p where p.id = o.person_id)
    order by o.at, o.fact_id;

create or replace view reading_opened as
    select 'r' || lpad(id::text, 20, '0') as key, at, matter_id, office_id, person_id, operation,
           outcome, object_id
    from reading
    where person_id is not null and matter_id is not null and outcome <> 'REFUSED';
drop table exhibit_opened;
