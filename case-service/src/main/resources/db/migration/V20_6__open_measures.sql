-- How many measures on goods an office has not ended: leads, cases and transfers ask their matter
-- for it, not the room of measures.
alter table handling add column open_measures int not null default 0 check (open_measures >= 0);
