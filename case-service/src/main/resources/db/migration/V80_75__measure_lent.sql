-- The limit of an urgent measure may be lent to a superior office whose principal must approve it: it
-- stays about the measure.
create or replace view docket_clock as
    select c.id as clock_id, c.matter_id, c.rule, c.office_id, c.start_day as start, c.raw_day as raw,
           c.due_day as due, c.provisional, c.state, c.outcome, c.actor, c.command, c.basis,
           coalesce(c.lent_office, turn.office, c.office_id) as next_office,
           coalesce(c.lent_role, turn.role, c.actor) as next_role,
           case when coalesce(c.lent_command, c.command) in ('accept', 'object')
               then 'accept-or-object'
               else coalesce(c.lent_command, turn.command, c.command) end as next_command,
           coalesce(c.lent_persons, c.persons) as next_persons,
           case when c.lent_office is not null and c.subject_kind <> 'MEASURE' then 'TRANSFER'
               else c.subject_kind end as kind,
           coalesce(c.lent_office <> c.office_id and c.subject_kind <> 'MEASURE' and exists (
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
           -- A matter has one transfer under way at most: it is what a limit that is not a
           -- measure's is lent for.
           case when c.lent_office is null or c.subject_kind = 'MEASURE' then c.subject_id else coalesce(
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
