-- Accepting and objecting are one decision with two limits: it is listed once, under the nearer one.
create or replace view docket_clock as
    select c.id as clock_id, c.matter_id, c.rule, c.office_id, c.start_day as start, c.raw_day as raw,
           c.due_day as due, c.provisional, c.state, c.outcome, c.actor, c.command, c.basis,
           coalesce(c.lent_office, c.office_id) as next_office,
           coalesce(c.lent_role, c.actor) as next_role,
           case when coalesce(c.lent_command, c.command) in ('accept', 'object')
               then 'accept-or-object' else coalesce(c.lent_command, c.command) end as next_command,
           coalesce(c.lent_persons, c.persons) as next_persons,
           case when c.lent_office is not null or c.rule in ('DL-04', 'DL-25a', 'DL-25b')
               then 'TRANSFER' else 'LEAD' end as kind,
           coalesce(c.lent_office <> c.office_id and exists (
               select from clock own
               where own.matter_id = c.matter_id and own.office_id = c.lent_office
                 and own.lent_office is null and own.state <> 'ENDED'), false)
           or c.lent_office is null and c.command in ('accept', 'object') and exists (
               select from clock nearer
               where nearer.matter_id = c.matter_id and nearer.office_id = c.office_id
                 and nearer.lent_office is null and nearer.state <> 'ENDED'
                 and nearer.command in ('accept', 'object')
                 and (nearer.due_day, nearer.id) < (c.due_day, c.id)) as said_already
    from clock c;
