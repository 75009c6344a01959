-- Which offices have accepted an item, and where its chain of custody says so.
create view custody_accepted as
    select evidence_id, sequence, entry::jsonb #>> '{actor,office}' as office_id
    from custody_entry where action = 'ACCEPTED';
