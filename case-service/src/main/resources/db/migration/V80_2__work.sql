-- "My work": an open clock stands with whoever must act next. One that was lent to an office with a
-- limit of its own in the same matter would only say the same twice.
create or replace view docket_clock as
    select c.id as clock_id, c.matter_id, c.rule, c.office_id, c.start_day as start, c.raw_day as raw,
           c.due_day as due, c.provisional, c.state, c.outcome, c.actor, c.command, c.basis,
           coalesce(c.lent_office, c.office_id) as next_office,
           coalesce(c.lent_role, c.actor) as next_role,
           coalesce(c.lent_command, c.command) as next_command,
           coalesce(c.lent_persons, c.persons) as next_persons,
           case when c.lent_office is not null or c.rule in ('DL-04', 'DL-25a', 'DL-25b')
               then 'TRANSFER' else 'LEAD' end as kind,
           coalesce(c.lent_office <> c.office_id and exists (
               select from clock own
               where own.matter_id = c.matter_id and own.office_id = c.lent_office
                 and own.lent_office is null and own.state <> 'ENDED'), false) as said_already
    from clock c;
