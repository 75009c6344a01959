-- Whoever writes the matter now is the one that asks, whoever began it.
create or replace view docket_assistance as
    select a.id as assistance_id, a.number, a.matter_id, a.from_office, a.to_office, a.title, a.state, a.updated_at,
           (select l.number from assistance_round r join letter l on l.id = r.letter_id
            where r.assistance_id = a.id order by r.round desc limit 1) as letter_number,
           (select count(*) from assistance_item i where i.assistance_id = a.id) as items,
           (select count(*) from assistance_item i where i.assistance_id = a.id and i.sealed_on is not null) as answered,
           m.writing_office
    from assistance a join matter m on m.id = a.matter_id;
