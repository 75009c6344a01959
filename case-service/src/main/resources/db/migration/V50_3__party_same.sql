-- One party under several names and in several matters. Nothing is rewritten: a merge is an edge
-- between two parties, undone by a mark; names are added, and withdrawn by a mark.

create table party_merge (
    id            uuid primary key,
    kept          uuid        not null references party (id),
    merged        uuid        not null references party (id),
    office_id     text        not null,
    person_id     uuid        not null,
    reason        text        not null,
    at            timestamptz not null,
    undone_office text,
    undone_person uuid,
    undone_reason text,
    undone_at     timestamptz,
    check (kept <> merged),
    check ((undone_at is null) = (undone_reason is null))
);
create index party_merge_kept on party_merge (kept) where undone_at is null;
create index party_merge_merged on party_merge (merged) where undone_at is null;

create table party_name (
    id           uuid primary key,
    party_id     uuid        not null references party (id),
    name         text        not null,
    kind         text        not null check (kind in ('ALIAS', 'FORMER')),
    from_day     date,
    to_day       date check (to_day >= from_day),
    office_id    text        not null,
    person_id    uuid        not null,
    at           timestamptz not null,
    withdrawn_office text,
    withdrawn_person uuid,
    withdrawn_at timestamptz,
    check ((withdrawn_at is null) = (withdrawn_person is null)
        and (withdrawn_at is null) = (withdrawn_office is null))
);
create index party_name_party on party_name (party_id) where withdrawn_at is null;
create index party_identity_digest on party_identity (digest) where digest is not null;
revoke delete on party_merge, party_name from "${app}";

-- The same party wherever the office may see it: by code, by digest, by merge. The walk goes only
-- over parties that it sees, so that what connects two of them never leads through a hidden matter.
create function party_same(start uuid, reading_office text) returns setof uuid
    language sql stable as $$
    with recursive same (id) as (
        select p.id from party p
        where p.id = start and exists (
            select from matter_reader r
            where r.matter_id = p.matter_id and r.office_id = reading_office)
        union
        select next.id
        from same s
        join party p on p.id = s.id
        left join party_identity known on known.party_id = p.id
        cross join lateral (
            select q.id, q.matter_id from party q
            where p.identifier_valid and q.identifier_valid and q.identifier = p.identifier
            union all
            select i.party_id, i.matter_id from party_identity i where i.digest = known.digest
            union all
            select q.id, q.matter_id from party_merge m join party q on q.id = m.merged
            where m.kept = p.id and m.undone_at is null
            union all
            select q.id, q.matter_id from party_merge m join party q on q.id = m.kept
            where m.merged = p.id and m.undone_at is null) next
        where exists (
            select from matter_reader r
            where r.matter_id = next.matter_id and r.office_id = reading_office))
    select id from same
$$;
