-- Lists of work ask which evidence is on its way to an office.
create index exhibit_transfer_incoming on exhibit_transfer (to_office);
