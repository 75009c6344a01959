-- An office that was written to hears of what it was written, whether it sees the matter or not; whoever is recused
-- from it does not.
alter table ledger_fact add column addressee text;

create function ledger_hears(addressee text, matter uuid, office text, person text) returns boolean
    language sql stable
return addressee is not null and addressee = office and not exists (
        select from audience_reader excluded
        where excluded.matter_id = matter and excluded.kind = 'EXCLUDED' and excluded.reader = person)
    or audience_sees(matter, office, person);
