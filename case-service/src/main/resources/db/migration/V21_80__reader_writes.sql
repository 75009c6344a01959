-- Whether the office writes the matter: lists of its own are read from their own indexes.
alter table matter_reader add column writes boolean not null default false;
update matter_reader r set writes = true
from matter m where m.id = r.matter_id and m.writing_office = r.office_id;

create index matter_reader_own on matter_reader (office_id, updated_at desc, matter_id) where writes;
create index matter_reader_own_due on matter_reader (office_id, next_due, matter_id) where writes;
