-- Lists, search, the matter's page and the party's page show the entries that stand.

create or replace view docket_party as
    select p.matter_id, p.role, p.kind, p.name,
           coalesce(p.identifier, i.masked) as identifier,
           coalesce(p.identifier_valid, i.valid) as identifier_valid,
           p.entered
    from party p
    left join party_identity i on i.party_id = p.id
    where p.ended_at is null;

create or replace view docket_named_party as
    select m.reader, p.id as party_id, m.matter_id, m.number, m.title, m.stage, m.updated_at,
           p.role, p.kind, p.name,
           coalesce(p.identifier, i.masked) as identifier,
           coalesce(p.identifier_valid, i.valid) as identifier_valid
    from party p
    join docket_matter m on m.matter_id = p.matter_id
    left join party_identity i on i.party_id = p.id
    where p.ended_at is null;

create or replace view docket_right as
    select matter_id, type as kind, number, name, entered from ip_right where ended_at is null;

create or replace function docket_matches(matter uuid, wanted text) returns boolean
    language sql stable as $$
    select exists (select from matter m where m.id = matter
                   and position(lower(wanted) in lower(normalize(m.title, nfkc))) > 0)
        or exists (select from handling h where h.matter_id = matter
                   and starts_with(upper(h.number), upper(wanted)))
        or exists (select from letter l where l.matter_id = matter and l.number = wanted)
        or exists (select from party p where p.matter_id = matter and p.ended_at is null
                   and (position(lower(wanted) in lower(normalize(p.name, nfkc))) > 0
                        or starts_with(p.identifier, upper(replace(wanted, ' ', '')))))
        or exists (select from ip_right i where i.matter_id = matter and i.ended_at is null
                   and (position(lower(wanted) in lower(normalize(i.name, nfkc))) > 0
                        or starts_with(i.number, upper(replace(wanted, ' ', '')))
                        or starts_with(i.number_key, upper(replace(wanted, ' ', '')))))
$$;
