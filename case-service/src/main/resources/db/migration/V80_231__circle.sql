-- By what people of an office see a restricted matter (限定知悉) without being named: as in matter_shut, by why
-- the office sees it.
create function circle_seats(reasons text[]) returns text[] language sql immutable as $$
    select array['AGENCY_HEAD', 'PRINCIPAL']
        || case when 'HANDLES' = any (reasons) then array['IN_CHARGE'] else '{}' end
        || case when reasons && array['ADDRESSED', 'DESIGNATES'] then array['LIAISON'] else '{}' end
        || case when 'DESIGNATES' = any (reasons) then array['DESIGNATOR'] else '{}' end
$$;

-- Which offices see a matter now, but not by all their people: all of them while the office that decided it writes
-- the matter, its own once it is elsewhere. Where another office's restriction binds, no name of its own opens it.
create view share_circle as
    select m.id as matter_id, g.office_id, circle_seats(array_agg(distinct g.reason)) as seats,
           case when bool_and(r.office_id = g.office_id) then g.office_id end as naming_office
    from matter_restriction r
    join matter m on m.id = r.matter_id
    join matter_grant g on g.matter_id = r.matter_id and g.ended_at is null
        and (r.office_id = m.writing_office or r.office_id = g.office_id)
    where r.lifted_on is null
    group by m.id, g.office_id;

create view share_circle_person as
    select r.matter_id, r.office_id, p.id, p.label, coalesce(p.label_en, p.label) as label_en, n.added_on
    from matter_restriction r
    join matter_restriction_person n on n.restriction_id = r.id and n.removed_on is null
    join person p on p.id = n.person_id and p.office_id = r.office_id
    where r.lifted_on is null;

-- The same with what was: on which days an office saw a matter by some of its people alone. A restriction says days.
-- Other offices are bound by it until the matter moves on.
create view disclosure_circle as
    with binding as (
        select r.id, r.matter_id, r.office_id, r.decided_on, r.lifted_on,
               (select min((next.opened_at at time zone 'Asia/Shanghai')::date)
                from handling own
                join handling next on next.matter_id = own.matter_id and next.epoch > own.epoch
                where own.matter_id = r.matter_id and own.office_id = r.office_id) as moved_on
        from matter_restriction r),
    sight as (
        select matter_id, office_id, reason, (granted_at at time zone 'Asia/Shanghai')::date as from_day,
               least((ended_at at time zone 'Asia/Shanghai')::date, until) as to_day
        from matter_grant)
    select b.id as restriction_id, b.matter_id, s.office_id, b.office_id as decided_by,
           greatest(b.decided_on, min(s.from_day)) as since, held.until,
           circle_seats(array_agg(distinct s.reason)) as seats
    from binding b
    join sight s on s.matter_id = b.matter_id
    cross join lateral (select case when s.office_id = b.office_id then b.lifted_on
        else least(b.lifted_on, b.moved_on) end as until) held
    where s.from_day <= coalesce(held.until, 'infinity') and coalesce(s.to_day, 'infinity') >= b.decided_on
    group by b.id, b.matter_id, s.office_id, b.office_id, b.decided_on, held.until;

create view disclosure_circle_person as
    select n.restriction_id, p.id, p.label, coalesce(p.label_en, p.label) as label_en, n.added_on, n.removed_on
    from matter_restriction_person n
    join person p on p.id = n.person_id;

-- By which shares documents stay readable when they are marked as secret (限制内容): what a share names, and all that
-- one of class SECRET shows.
create view secrecy_share as
    select id as share_id, matter_id, to_office, field_class, until, state = 'ACCEPTED' as accepted,
           documents || evidence as documents, offered_on
    from share where state in ('OFFERED', 'ACCEPTED');
