-- What each condition of filing rested on, with items of evidence and not as a note alone (程序规定19).
create table filing_ground (
    matter_id uuid   not null,
    office_id text   not null,
    condition text   not null check (condition in ('PRIMA_FACIE_EVIDENCE', 'PENALTY_DUE', 'OUR_JURISDICTION', 'WITHIN_LIMITATION')),
    note      text,
    items     uuid[] not null default '{}',
    primary key (matter_id, office_id, condition),
    foreign key (matter_id, office_id) references lead,
    check (note is not null or cardinality(items) > 0)
);
insert into filing_ground (matter_id, office_id, condition, note)
    select matter_id, office_id, subject, note from lead_note
    where subject in ('PRIMA_FACIE_EVIDENCE', 'PENALTY_DUE', 'OUR_JURISDICTION', 'WITHIN_LIMITATION');
delete from lead_note
    where subject in ('PRIMA_FACIE_EVIDENCE', 'PENALTY_DUE', 'OUR_JURISDICTION', 'WITHIN_LIMITATION');
revoke update, delete on filing_ground from "${app}";
