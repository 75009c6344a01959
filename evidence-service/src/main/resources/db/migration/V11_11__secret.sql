-- Which items are secret (限制内容), and which offices are shown an item by a right of their own, as told by
-- case-service; rebuilt from its facts. An item that is secret and has no reader here is shown to whoever writes
-- the matter and whoever holds it alone.
create table casefolder_secret (
    evidence_id uuid primary key,
    matter_id uuid not null,
    ground text not null,
    words text
);
create index casefolder_secret_matter on casefolder_secret (matter_id);
create table casefolder_item_reader (
    evidence_id uuid not null,
    office_id text not null,
    named boolean not null,
    until date not null,
    primary key (evidence_id, office_id, named)
);
