-- How much the receiver found, where that is what differs: an amount, in the list's unit.
alter table evidence_transfer_item
    add column counted_amount text,
    add column counted_unit text,
    add check (num_nulls(counted_amount, counted_unit) in (0, 2)),
    add check (counted_amount is null or coalesce(discrepancy, '') = 'QUANTITY');
