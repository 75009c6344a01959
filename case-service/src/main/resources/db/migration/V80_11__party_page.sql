-- A party's page: where it is named, under which names, and what was merged.
create view docket_named_party as
    select m.reader, p.id as party_id, m.matter_id, m.number, m.title, m.stage, m.updated_at,
           p.role, p.kind, p.name,
           coalesce(p.identifier, i.masked) as identifier,
           coalesce(p.identifier_valid, i.valid) as identifier_valid
    from party p
    join docket_matter m on m.matter_id = p.matter_id
    left join party_identity i on i.party_id = p.id;

create view docket_party_name as
    select id as name_id, party_id, name, kind, from_day, to_day, office_id, at
    from party_name where withdrawn_at is null;

create view docket_party_merge as
    select m.id as merge_id, m.kept, m.merged, k.name as kept_name, g.name as merged_name,
           m.office_id, m.reason, m.at
    from party_merge m
    join party k on k.id = m.kept
    join party g on g.id = m.merged
    where m.undone_at is null;
