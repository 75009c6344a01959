-- What came back on a letter is scanned beside it: the answer of a body outside the system.
alter table letter_scan drop constraint letter_scan_of_what_check;
alter table letter_scan
    add constraint letter_scan_of_what_check check (of_what in ('ORIGINAL', 'RECEIPT', 'REPLY'));
