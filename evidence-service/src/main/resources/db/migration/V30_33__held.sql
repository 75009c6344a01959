-- Who has an item now; of one on its way, still whoever sent it.
create view item_held as select evidence_id, holder from evidence_item;
