-- An entry that was wrong stays on the books: it says when, by whom and why it ended, and what stands
-- in its place; nothing else of it ever changes.

alter table party
    add column ended_at     timestamptz,
    add column ended_reason text,
    add column ended_office text,
    add column ended_person uuid,
    add column replaced_by  uuid references party (id),
    add check ((ended_at is null) = (ended_reason is null)
        and (ended_at is null) = (ended_office is null)
        and (ended_at is null) = (ended_person is null)
        and (replaced_by is null or ended_at is not null));
create index party_replaced_by on party (replaced_by) where replaced_by is not null;

alter table ip_right
    add column ended_at     timestamptz,
    add column ended_reason text,
    add column ended_office text,
    add column ended_person uuid,
    add column replaced_by  uuid references ip_right (id),
    add check ((ended_at is null) = (ended_reason is null)
        and (ended_at is null) = (ended_office is null)
        and (ended_at is null) = (ended_person is null)
        and (replaced_by is null or ended_at is not null));
create index ip_right_replaced_by on ip_right (replaced_by) where replaced_by is not null;

-- The walk over what is the same party goes over entries that stand.
create or replace function party_same(start uuid, reading_office text) returns setof uuid
    language sql stable as $$
    with recursive same (id) as (
        select p.id from party p
        where p.id = start and p.ended_at is null and exists (
            select from matter_reader r
            where r.matter_id = p.matter_id and r.office_id = reading_office)
        union
        select next.id
        from same s
        join party p on p.id = s.id
        left join party_identity known on known.party_id = p.id
        cross join lateral (
            select q.id, q.matter_id, q.ended_at from party q
            where p.identifier_valid and q.identifier_valid and q.identifier = p.identifier
            union all
            select q.id, q.matter_id, q.ended_at from party_identity i
            join party q on q.id = i.party_id
            where i.digest = known.digest
            union all
            select q.id, q.matter_id, q.ended_at from party_merge m join party q on q.id = m.merged
            where m.kept = p.id and m.undone_at is null
            union all
            select q.id, q.matter_id, q.ended_at from party_merge m join party q on q.id = m.kept
            where m.merged = p.id and m.undone_at is null) next
        where next.ended_at is null and exists (
            select from matter_reader r
            where r.matter_id = next.matter_id and r.office_id = reading_office))
    select id from same
$$;
