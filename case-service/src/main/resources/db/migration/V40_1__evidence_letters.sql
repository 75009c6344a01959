-- The list of evidence that goes along with a transfer, and the receipt for what arrived: the receipt
-- has no number of its own, as the other receipt.
alter table letter drop constraint letter_kind_check;
alter table letter add constraint letter_kind_check check (kind in
    ('TRANSFER_LETTER', 'DESIGNATION_NOTICE', 'DESIGNATION_REQUEST', 'RECEIPT', 'EVIDENCE_LIST',
     'EVIDENCE_RECEIPT'));
alter table letter drop constraint letter_receipt_without_number;
alter table letter add constraint letter_receipt_without_number
    check ((kind in ('RECEIPT', 'EVIDENCE_RECEIPT')) = (n is null));
