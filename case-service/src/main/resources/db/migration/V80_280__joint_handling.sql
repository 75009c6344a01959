create or replace function grant_sight(reason text, office text, writing_office text, sight text)
    returns text language sql immutable as $$
    select case when reason in ('NEGOTIATES', 'JOINS') or reason = 'HANDLES' and office is distinct from writing_office
        then 'INTERNAL' else sight end
$$;

create view docket_joint_handling as
    select j.id as joint_handling_id, j.matter_id, j.from_office, m.writing_office, j.to_office, j.title, j.state,
           j.invited_on, j.updated_at, l.number,
           (select count(*) from joint_report r where r.joint_handling_id = j.id) as reports
    from joint_handling j
    join matter m on m.id = j.matter_id
    join letter l on l.id = j.letter_id;

create or replace view docket_addressed as
    select n.id as subject_id, n.title, l.number
    from lead_notification n join letter l on l.id = n.letter_id
    union all
    select a.assistance_id, a.title, a.letter_number
    from docket_assistance a
    union all
    select j.joint_handling_id, j.title, j.number
    from docket_joint_handling j;
