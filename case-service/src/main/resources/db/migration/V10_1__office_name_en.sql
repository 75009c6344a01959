-- Offices are named in English too; until the next import, at the next start, by their Chinese name.
alter table office add column name_en text;
update office set name_en = name;
alter table office alter column name_en set not null;
