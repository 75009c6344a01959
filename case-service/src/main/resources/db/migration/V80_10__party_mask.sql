-- The reading room shows of a natural person's identity number the mask, and searches nothing of it.
create or replace view docket_party as
    select p.matter_id, p.role, p.kind, p.name,
           coalesce(p.identifier, i.masked) as identifier,
           coalesce(p.identifier_valid, i.valid) as identifier_valid,
           p.entered
    from party p
    left join party_identity i on i.party_id = p.id;
