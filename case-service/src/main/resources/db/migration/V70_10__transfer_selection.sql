-- What a transfer hands over: what becomes of the goods of each open measure, and the whole selection as it was
-- signed with the letter and as the receiver took it over, each in its canonical form (RFC 8785).
alter table transfer
    add column goods              text not null default '[]',
    add column selection          text,
    add column accepted_selection text,
    add constraint transfer_selection check (selection is null or issued_on is not null),
    add constraint transfer_accepted_selection check (
        accepted_selection is null or accepted_on is not null or file_on is not null);
