-- The party reads what the officers found; what whoever approves adds to it stays in the office.
alter table measure
    add column facts text,
    add column approval_remark text;
