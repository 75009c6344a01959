-- Whom the asked office named for a request for assistance: they are told of it by name, for the office need not see
-- the matter, and other people of it may have handled that.
create table audience_assistance_officer (
    assistance_id uuid not null,
    matter_id uuid not null,
    person_id uuid not null,
    primary key (assistance_id, person_id)
);

create index audience_assistance_officer_matter on audience_assistance_officer (matter_id, person_id);
