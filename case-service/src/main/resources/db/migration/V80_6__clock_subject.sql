-- A clock says itself what it is about: the view no longer knows rules by their ids. Those that began
-- with a transfer before clocks had a subject are told which: the last that was issued before them,
-- between their office and another.
update clock c set subject_kind = 'TRANSFER', subject_id = t.transfer_id
from (
    select o.id as clock_id, found.id as transfer_id
    from clock o
    join lateral (
        select t.id from transfer t
        where t.matter_id = o.matter_id
          and o.office_id = case o.command when 'accept' then t.to_office when 'object' then t.to_office
                                when 'designate' then t.superior when 'dispatch' then t.from_office end
        order by t.issued_on > o.start_day, t.drafted_at desc
        limit 1) found on true
    where o.subject_kind = 'LEAD' and o.command in ('accept', 'object', 'designate', 'dispatch')) t
where t.clock_id = c.id;

update clock_turn t set kind = c.subject_kind
from clock c where c.id = t.clock_id and c.lent_office is null and t.kind <> c.subject_kind;

-- Moment and subject, for pages and lists.
create or replace view docket_clock as
    select c.id as clock_id, c.matter_id, c.rule, c.office_id, c.start_day as start, c.raw_day as raw,
           c.due_day as due, c.provisional, c.state, c.outcome, c.actor, c.command, c.basis,
           coalesce(c.lent_office, turn.office, c.office_id) as next_office,
           coalesce(c.lent_role, turn.role, c.actor) as next_role,
           case when coalesce(c.lent_command, c.command) in ('accept', 'object')
               then 'accept-or-object'
               else coalesce(c.lent_command, turn.command, c.command) end as next_command,
           coalesce(c.lent_persons, c.persons) as next_persons,
           case when c.lent_office is not null then 'TRANSFER' else c.subject_kind end as kind,
           coalesce(c.lent_office <> c.office_id and exists (
               select from clock own
               where own.matter_id = c.matter_id and own.office_id = c.lent_office
                 and own.lent_office is null and own.state <> 'ENDED'), false)
           or c.lent_office is null and c.command in ('accept', 'object') and exists (
               select from clock nearer
               where nearer.matter_id = c.matter_id and nearer.office_id = c.office_id
                 and nearer.lent_office is null and nearer.state <> 'ENDED'
                 and nearer.command in ('accept', 'object')
                 and (nearer.due_day, nearer.id) < (c.due_day, c.id)) as said_already,
           c.due_at,
           -- A matter has one transfer under way at most: it is the one that a lent limit is about.
           case when c.lent_office is null then c.subject_id else coalesce(
               (select t.id from transfer t
                where t.matter_id = c.matter_id and t.state not in ('WITHDRAWN', 'COMPLETED')
                order by t.drafted_at desc limit 1), c.matter_id) end as subject_id
    from clock c
    left join lateral (
        select e.to_office as office,
               case e.state when 'ACCEPTED' then 'LIAISON' else 'OFFICER' end as role,
               case e.state when 'DISPATCHED' then 'check-evidence'
                            when 'CHECKED' then 'accept-evidence'
                            else 'hand-over' end as command
        from transfer t join exhibit_transfer_now e on e.transfer_id = t.id
        where c.command = 'dispatch' and c.state <> 'ENDED' and t.id = c.subject_id
          and t.state in ('ACCEPTED', 'FILE_RECEIVED') and e.state <> 'SENDER_SIGNED'
        limit 1) turn on true;

-- Lists say the moment of a nearest clock that runs in hours.
create or replace view docket_matter as
    select r.office_id as reader, r.stage, r.updated_at, r.next_due,
           m.id as matter_id, m.title, m.standing, m.writing_office, h.number,
           coalesce((select c.state = 'PAUSED' from clock c
                     where c.matter_id = r.matter_id and c.state <> 'ENDED'
                     order by c.due_day, c.due_at nulls last, c.id limit 1), false) as next_paused,
           (select c.due_at from clock c
            where c.matter_id = r.matter_id and c.state <> 'ENDED'
            order by c.due_day, c.due_at nulls last, c.id limit 1) as next_at
    from matter_reader r
    join matter m on m.id = r.matter_id
    join handling h on h.matter_id = m.id and h.office_id = m.writing_office;
