-- Lists of leads that were brought, and what became of each row. Of what a row says there is nothing
-- here: it may name an informant. The digest is keyed.
create table lead_import (
    id          uuid primary key,
    office_id   text        not null references office,
    person_id   uuid        not null references person,
    digest      text        not null,
    atomic      boolean     not null,
    row_count   int         not null check (row_count > 0),
    begun_at    timestamptz not null,
    finished_at timestamptz
);
create index lead_import_person on lead_import (person_id, begun_at desc);
create index lead_import_file on lead_import (office_id, digest);

create table lead_import_row (
    import_id     uuid not null references lead_import,
    row_number    int  not null,
    outcome       text not null check (outcome in ('ENTERED', 'REFUSED', 'HELD_BACK')),
    -- deferred: the matter's own row is written when the transaction ends
    matter_id     uuid references matter deferrable initially deferred,
    matter_number text,
    code          text,
    sentence      text,
    column_name   text,
    primary key (import_id, row_number),
    check ((outcome = 'ENTERED') = (matter_id is not null)),
    check ((outcome = 'REFUSED') = (code is not null))
);
create index lead_import_row_matter on lead_import_row (matter_id);
