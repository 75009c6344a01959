-- Whom a restriction (限定知悉) keeps from a matter. One of the office that writes it binds all offices; once the
-- matter has moved, that of the old office binds its own people alone. By their post see it: agency head and
-- principal of any office, who designates where designation was asked, the liaison of an office to which the
-- matter goes; and whoever is named to handle it. Who
-- is named sees it as one of the office that named him, and no more once he works for another. Days of posts are those of Shanghai.
create view matter_shut as
    select r.matter_id, p.id as person_id, r.office_id
    from matter_restriction r
    join matter m on m.id = r.matter_id
    join person p on r.office_id = m.writing_office or p.office_id = r.office_id
    where r.lifted_on is null
      and not exists (select from matter_restriction_person n
          where n.restriction_id = r.id and n.person_id = p.id and n.removed_on is null
            and p.office_id = r.office_id)
      and not exists (select from person_role post
          where post.person_id = p.id and post.ended_at is null
            and (now() at time zone 'Asia/Shanghai')::date between coalesce(post.from_day, '-infinity')
                and coalesce(post.to_day, 'infinity')
            and (post.role in ('AGENCY_HEAD', 'PRINCIPAL')
                or exists (select from matter_grant g
                    where g.matter_id = r.matter_id and g.office_id = p.office_id and g.ended_at is null
                      and (post.role = 'DESIGNATOR' and g.reason = 'DESIGNATES'
                          or post.role = 'LIAISON' and g.reason in ('ADDRESSED', 'DESIGNATES')))))
      and not exists (select from lead l
          where l.matter_id = r.matter_id and l.office_id = p.office_id and p.id = any (l.officers))
      and not exists (select from casefile c
          where c.matter_id = r.matter_id and c.office_id = p.office_id and p.id = any (c.officers));

-- What a person may not see although his office does, recused (回避) or shut out: the one predicate of lists,
-- counts, searches and single reads.
create view matter_hidden as
    select matter_id, person_id from matter_exclusion where ended_at is null
    union all
    select matter_id, person_id from matter_shut;

-- Offices that see a matter, and not by all their people.
create view matter_limited as
    select r.matter_id, reader.office_id, reader.until
    from matter_restriction r
    join matter m on m.id = r.matter_id
    join matter_reader reader on reader.matter_id = r.matter_id
        and (r.office_id = m.writing_office or reader.office_id = r.office_id)
    where r.lifted_on is null;

-- Those of their people who do; the audience of a fact names them in their office's place.
create view matter_admitted as
    select distinct l.matter_id, p.id as person_id, l.until
    from matter_limited l
    join person p on p.office_id = l.office_id and p.active
    where not exists (select from matter_shut s where s.matter_id = l.matter_id and s.person_id = p.id);
