-- What an office was written is its work whether it sees the matter or not: of such a turn sight is not asked, and
-- the item is called as its letter is.
create or replace view docket_turn as
    select t.office_id, t.holder, t.due_by, t.turn_from, t.clock_id, t.kind, t.matter_id
    from clock_turn t
    where (t.kind = 'LEAD_NOTIFICATION'
           or (select true from matter_reader r
               where r.matter_id = t.matter_id and r.office_id = t.office_id))
      and (t.kind <> 'TRANSFER'
           or (select w.next_office = t.office_id and not w.said_already
               from docket_clock w where w.clock_id = t.clock_id));

create view docket_addressed as
    select n.id as subject_id, n.title, l.number
    from lead_notification n join letter l on l.id = n.letter_id;

create view docket_lead_notification as
    select n.id as notification_id, n.matter_id, n.from_office, n.to_office, n.title, n.state, n.answer,
           n.notified_on, n.updated_at, l.number
    from lead_notification n join letter l on l.id = n.letter_id;

-- A letter's right shows no card and no class of the matter: it stands in no sight of it, neither of the office nor
-- of those above it; whoever was written a secret letter is shown it all the same.
create or replace view matter_sight as
    select g.matter_id, g.office_id,
           grant_sight(g.reason, g.office_id, m.writing_office, g.sight) as sight,
           g.until, g.documents, g.office_id as holder
    from matter_grant g left join matter m on m.id = g.matter_id
    where g.ended_at is null and g.reason not in ('SUPERIOR', 'WRITTEN_TO')
    union all
    select above.matter_id, above.office_id,
           grant_sight(own.reason, own.office_id, m.writing_office, own.sight),
           own.until, own.documents, own.office_id
    from matter_grant above
    join matter_grant own on own.matter_id = above.matter_id and own.office_id = above.on_account_of
        and own.ended_at is null and own.reason not in ('SUPERIOR', 'WRITTEN_TO')
    left join matter m on m.id = above.matter_id
    where above.reason = 'SUPERIOR' and above.ended_at is null;

create view matter_written_to as
    select matter_id, office_id, documents[1] as letter_id
    from matter_grant where reason = 'WRITTEN_TO' and ended_at is null
    union
    select above.matter_id, above.office_id, own.documents[1]
    from matter_grant above
    join matter_grant own on own.matter_id = above.matter_id and own.office_id = above.on_account_of
        and own.reason = 'WRITTEN_TO' and own.ended_at is null
    where above.reason = 'SUPERIOR' and above.ended_at is null;

create or replace view secret_shown as
    select d.document_id, d.matter_id, s.office_id, max(coalesce(s.until, date '9999-12-31')) as until
    from secret_document d
    join matter_sight s on s.matter_id = d.matter_id
        and (s.sight = 'SECRET' or d.document_id = any (s.documents) or s.holder in (d.made_by, d.office_id)
            or exists (select from exhibit_now e where e.evidence_id = d.document_id and e.holder = s.office_id))
    where d.lifted_at is null
    group by d.document_id, d.matter_id, s.office_id
    union all
    select d.document_id, d.matter_id, w.office_id, date '9999-12-31'
    from secret_document d
    join matter_written_to w on w.letter_id = d.document_id
    where d.lifted_at is null;

-- By what people of an office see a restricted matter is asked of offices that see it.
create or replace view share_circle as
    select m.id as matter_id, g.office_id, circle_seats(array_agg(distinct g.reason)) as seats,
           case when bool_and(r.office_id = g.office_id) then g.office_id end as naming_office
    from matter_restriction r
    join matter m on m.id = r.matter_id
    join matter_grant g on g.matter_id = r.matter_id and g.ended_at is null and g.reason <> 'WRITTEN_TO'
        and (r.office_id = m.writing_office or r.office_id = g.office_id)
    where r.lifted_on is null
      and exists (select from matter_sight s where s.matter_id = g.matter_id and s.office_id = g.office_id)
    group by m.id, g.office_id;

create or replace view disclosure_circle as
    with binding as (
        select r.id, r.matter_id, r.office_id, r.decided_on, r.lifted_on,
               (select min((next.opened_at at time zone 'Asia/Shanghai')::date)
                from handling own
                join handling next on next.matter_id = own.matter_id and next.epoch > own.epoch
                where own.matter_id = r.matter_id and own.office_id = r.office_id) as moved_on
        from matter_restriction r),
    sight as (
        select g.matter_id, g.office_id, g.reason, (g.granted_at at time zone 'Asia/Shanghai')::date as from_day,
               least((g.ended_at at time zone 'Asia/Shanghai')::date, g.until) as to_day
        from matter_grant g
        where g.reason <> 'WRITTEN_TO'
          and (g.reason <> 'SUPERIOR' or exists (
              select from matter_grant own
              where own.matter_id = g.matter_id and own.office_id = g.on_account_of
                and own.reason not in ('SUPERIOR', 'WRITTEN_TO'))))
    select b.id as restriction_id, b.matter_id, s.office_id, b.office_id as decided_by,
           greatest(b.decided_on, min(s.from_day)) as since, held.until,
           circle_seats(array_agg(distinct s.reason)) as seats
    from binding b
    join sight s on s.matter_id = b.matter_id
    cross join lateral (select case when s.office_id = b.office_id then b.lifted_on
        else least(b.lifted_on, b.moved_on) end as until) held
    where s.from_day <= coalesce(held.until, 'infinity') and coalesce(s.to_day, 'infinity') >= b.decided_on
    group by b.id, b.matter_id, s.office_id, b.office_id, b.decided_on, held.until;

-- Who sees a matter, and on what ground; whoever was written a letter stands among them with that letter, those above
-- it do not.
create or replace view share_reader as
    select g.matter_id, g.office_id, g.reason, g.on_account_of, g.granted_at,
           grant_sight(g.reason, g.office_id, m.writing_office, g.sight) as sight,
           g.until, g.share_id, cardinality(g.documents) as documents
    from matter_grant g join matter m on m.id = g.matter_id
    where g.ended_at is null
      and (g.reason <> 'SUPERIOR' or exists (
          select from matter_grant own
          where own.matter_id = g.matter_id and own.office_id = g.on_account_of and own.ended_at is null
            and own.reason not in ('SUPERIOR', 'WRITTEN_TO')));
