-- Which matters were met with which by somebody who may not see them: each pair is told to the owner once for
-- each office that met them, and once more when the name is shown after nothing was.
create table matter_match (
    matter_id  uuid not null references matter (id),
    -- what it was met with: the other matter's id, or office and former number of an import
    met_with   text not null,
    person_id  uuid not null references person (id),
    office_id  text not null,
    occasion   text not null check (occasion in ('REGISTERING', 'FILING', 'IMPORTING')),
    named      boolean not null,
    matched_on date not null,
    primary key (matter_id, met_with, office_id, named)
);
create index matter_match_person on matter_match (person_id);
revoke update, delete, truncate on matter_match from "${app}";
