-- What a receiver found and took over, where that is not what was taken in; the particulars stay.
alter table evidence_item
    add column counted_amount text,
    add column counted_unit text,
    add check (num_nulls(counted_amount, counted_unit) in (0, 2));
