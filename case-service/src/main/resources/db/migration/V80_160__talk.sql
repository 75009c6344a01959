-- What was read up to where, said and proposed, as lists ask for it.
create view docket_look as select person_id, matter_id, sequence, at from look;
create view docket_comment as
    select c.id as comment_id, c.matter_id, c.office_id, c.person_id, c.reach, c.made_at
    from comment c
    where not exists (select from comment_withdrawal w where w.comment_id = c.id);
-- A mention calls until the person has looked at the matter again.
create view docket_mention as
    select n.person_id, n.matter_id, n.comment_id, n.made_at, c.office_id, c.person_id as by_person, c.reach
    from comment_mention n
    join docket_comment c on c.comment_id = n.comment_id
    left join look l on l.person_id = n.person_id and l.matter_id = n.matter_id
    where (l.at is null or l.at < n.made_at)
        and not exists (select from comment later where later.replaces = n.comment_id);
create index proposal_open on proposal (made_at, id) where state = 'OPEN';
create view docket_proposal as
    select p.id as proposal_id, p.matter_id, p.office_id, p.kind, p.proposed_on, p.made_at, m.writing_office,
           coalesce(l.officers, '{}') as officers
    from proposal p
    join matter m on m.id = p.matter_id
    left join lead l on l.matter_id = m.id and l.office_id = m.writing_office
    where p.state = 'OPEN';
