-- For which request for assistance (协查) the file comes, as its ticket says; the item keeps it.
alter table evidence_upload
    add column assistance_id uuid;
