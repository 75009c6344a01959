-- Lists of matters that were in progress before their office worked with this system, and which of those
-- matters nobody has compared with their papers yet.
alter table lead_import add column kind text not null default 'LEADS' check (kind in ('LEADS', 'MATTERS'));

create table matter_import (
    matter_id     uuid not null,
    office_id     text not null,
    former_number text not null,
    imported_by   uuid not null references person,
    imported_on   date not null,
    verified_by   uuid references person,
    verified_on   date,
    verified_note text,
    primary key (matter_id, office_id),
    foreign key (matter_id, office_id) references lead,
    unique (office_id, former_number),
    check ((verified_by is null) = (verified_on is null)),
    check (verified_by <> imported_by)
);
revoke delete, truncate on matter_import from "${app}";
