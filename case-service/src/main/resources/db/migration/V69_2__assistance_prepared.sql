-- How often the asked office wrote answers that no reply has sealed: whoever asked sees nothing of it.
alter table assistance add column prepared bigint not null default 0 check (prepared >= 0);
