-- An import may be withdrawn while nobody has compared it with its papers and nothing was done since; its
-- former number may then be imported again.
alter table lead drop constraint lead_state_check;
alter table lead add constraint lead_state_check check (state in
    ('REGISTERED', 'VERIFYING', 'CASE_FILED', 'NOT_FILED', 'TRANSFERRED_OUT', 'MERGED', 'DUPLICATE_CLOSED',
    'IMPORT_WITHDRAWN'));

alter table matter_import
    add column withdrawn_by     uuid references person,
    add column withdrawn_on     date,
    add column withdrawn_reason text,
    -- The last fact that the import itself told. Of earlier imports that is not known: none is withdrawn.
    add column last_fact        bigint not null default 0,
    add check (num_nonnulls(withdrawn_by, withdrawn_on, withdrawn_reason) in (0, 3)),
    add check (withdrawn_on is null or verified_on is null);
alter table matter_import drop constraint matter_import_office_id_former_number_key;
create unique index matter_import_number on matter_import (office_id, former_number) where withdrawn_on is null;
create index matter_import_withdrawn_by on matter_import (withdrawn_by) where withdrawn_by is not null;
