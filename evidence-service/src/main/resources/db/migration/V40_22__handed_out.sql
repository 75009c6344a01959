-- Evidence that leaves the system: a body outside signed the list, whose scan case-service tells of; two of the old
-- office say who signed and when.
alter table evidence_list
    add column scan text check (scan ~ '^[0-9a-f]{64}$');
create index evidence_list_letter on evidence_list (letter_id);

alter table evidence_transfer
    add column taken_by text,
    add column receipt_on date,
    add column receipt_number text,
    add column receipt_scan text check (receipt_scan ~ '^[0-9a-f]{64}$'),
    add constraint evidence_transfer_receipt check (
        num_nulls(taken_by, receipt_on, receipt_scan) in (0, 3)
        and (receipt_number is null or taken_by is not null)
        and (taken_by is null or (dispatched_on is not null and accepted_on is null)));
alter table evidence_transfer_item
    drop constraint evidence_transfer_item_state_check,
    add constraint evidence_transfer_item_state_check check (state in (
        'IN_TRANSIT', 'CHECKED', 'DISCREPANCY', 'RESOLVED', 'ACCEPTED', 'LEFT_OUT', 'HANDED_OUT'));
