-- An item that left the system with a matter: a body outside has it, by a receipt on paper. Its bytes, if it has
-- any, stay with the office that handed it out.
alter table evidence_item
    drop constraint evidence_item_position_check,
    add constraint evidence_item_position_check
        check (position in ('IN_CUSTODY', 'IN_TRANSIT', 'HANDED_OUT')),
    add column handed_to text,
    add constraint evidence_item_handed_to check ((position = 'HANDED_OUT') = (handed_to is not null));
