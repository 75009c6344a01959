-- Which items another office gathered for a request for assistance (协查); told with the item.
create table exhibit_gathered (
    evidence_id uuid primary key references exhibit (evidence_id),
    assistance_id uuid not null
);
create index exhibit_gathered_for on exhibit_gathered (assistance_id);
