-- Of which matter an item is, and who has it now; of one on its way, still whoever sent it.
create view item_held as select evidence_id, matter_id, holder from evidence_item;
