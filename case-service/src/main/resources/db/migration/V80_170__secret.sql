-- The class of a grant that rests on no share. Who handled the matter before, and who disputes jurisdiction, has part
-- in it no more or not yet: nothing secret is shown to them by that.
create function grant_sight(reason text, office text, writing_office text, sight text)
    returns text language sql immutable as $$
    select case when reason = 'NEGOTIATES' or reason = 'HANDLES' and office is distinct from writing_office
        then 'INTERNAL' else sight end
$$;

-- What each office sees now, once for each grant that lets it, and whose grant that is.
create or replace view matter_sight as
    select g.matter_id, g.office_id,
           grant_sight(g.reason, g.office_id, m.writing_office, g.sight) as sight,
           g.until, g.documents, g.office_id as holder
    from matter_grant g left join matter m on m.id = g.matter_id
    where g.ended_at is null and g.reason <> 'SUPERIOR'
    union all
    select above.matter_id, above.office_id,
           grant_sight(own.reason, own.office_id, m.writing_office, own.sight),
           own.until, own.documents, own.office_id
    from matter_grant above
    join matter_grant own on own.matter_id = above.matter_id and own.office_id = above.on_account_of
        and own.ended_at is null and own.reason <> 'SUPERIOR'
    left join matter m on m.id = above.matter_id
    where above.reason = 'SUPERIOR' and above.ended_at is null;

-- Whom a secret document is shown. Whoever made it or marked it knows it already, and whoever holds an item has it
-- before him.
create view secret_shown as
    select d.document_id, d.matter_id, s.office_id, max(coalesce(s.until, date '9999-12-31')) as until
    from secret_document d
    join matter_sight s on s.matter_id = d.matter_id
        and (s.sight = 'SECRET' or d.document_id = any (s.documents) or s.holder in (d.made_by, d.office_id)
            or exists (select from exhibit_now e where e.evidence_id = d.document_id and e.holder = s.office_id))
    where d.lifted_at is null
    group by d.document_id, d.matter_id, s.office_id;

-- What says something of a secret document: itself, and the lists and receipts of evidence, which name their items
-- with title and digest; these are kept as the items are.
create view secret_paper as
    select d.document_id as paper_id, d.document_id, d.matter_id, d.ground, d.words
    from secret_document d where d.lifted_at is null
    union all
    select l.id, d.document_id, d.matter_id, d.ground, d.words
    from secret_document d
    join transfer t on t.matter_id = d.matter_id and d.document_id = any (t.evidence)
    join letter l on l.transfer_id = t.id and l.kind in ('EVIDENCE_LIST', 'EVIDENCE_RECEIPT')
    where d.document = 'EVIDENCE' and d.lifted_at is null;

-- The one predicate of secret documents: whether one is kept from a person of an office on a day. Whoever reads a
-- restricted matter by its number (凭编号查阅) is not among those whom it names, and is shown nothing secret.
create function secret_kept(of_document uuid, of_matter uuid, from_office text, from_person uuid, on_day date)
    returns boolean language sql stable as $$
    select not exists (select from secret_shown s
            where s.document_id = of_document and s.office_id = from_office and s.until >= on_day)
        or exists (select from matter_shut shut
            where shut.matter_id = of_matter and shut.person_id = from_person)
$$;

-- The same as evidence-service must know it, which knows by itself who holds an item, and with the items that shares
-- name: to the office that has the share, not to those above it; by each right as long as that lasts. Of a restricted matter (限定知悉) an office that sees
-- but its card is shown none, and of one that sees it by some of its people alone the name in the share counts for
-- nobody: who of it might is known here alone. What is an item is read from marks and shares: a copy that is being
-- made anew decides nothing.
create view evidence_reader_now as
    with item as (
        select matter_id, document_id as evidence_id from secret_document
        where document = 'EVIDENCE' and lifted_at is null
        union
        select matter_id, unnest(evidence) from share where state = 'ACCEPTED')
    select e.evidence_id, e.matter_id, s.office_id, named.by_share as named,
           max(coalesce(s.until, date '9999-12-31')) as until
    from item e
    join matter_sight s on s.matter_id = e.matter_id
    left join secret_document d on d.document_id = e.evidence_id and d.lifted_at is null
    cross join lateral (select e.evidence_id = any (s.documents) and s.holder = s.office_id
        and not exists (select from matter_limited l
            where l.matter_id = e.matter_id and l.office_id = s.office_id) as by_share) named
    where (e.evidence_id = any (s.documents)
            or d.id is not null and (s.sight = 'SECRET' or s.holder in (d.made_by, d.office_id)))
      and (exists (select from matter_reader r where r.matter_id = e.matter_id and r.office_id = s.office_id)
        or not exists (select from matter_restriction r join matter m on m.id = r.matter_id
                and m.writing_office = r.office_id
            where r.matter_id = e.matter_id and r.lifted_on is null))
    group by e.evidence_id, e.matter_id, s.office_id, named.by_share;

-- Who sees a matter now, and on what ground.
create or replace view share_reader as
    select g.matter_id, g.office_id, g.reason, g.on_account_of, g.granted_at,
           grant_sight(g.reason, g.office_id, m.writing_office, g.sight) as sight,
           g.until, g.share_id, cardinality(g.documents) as documents
    from matter_grant g join matter m on m.id = g.matter_id
    where g.ended_at is null;

create view share_exhibit as
    select e.evidence_id, e.matter_id, e.number, e.kind, e.title from exhibit e;
