-- Each publisher counts the facts of a subject by itself: two of them about one matter have each
-- their own sequence. All that was received until now was told by case-service.
alter table inbox add column source text not null default '/case-service';
alter table inbox alter column source drop default;

alter table reader_position add column source text not null default '/case-service';
alter table reader_position alter column source drop default;
alter table reader_position drop constraint reader_position_pkey;
alter table reader_position add primary key (subject, source);

-- A message that is no fact has no source that could be read.
alter table parked add column source text;
update parked set source = '/case-service' where reason <> 'UNREADABLE';
alter table parked add constraint parked_source check ((source is null) = (reason = 'UNREADABLE'));
drop index parked_subject;
create index parked_strand on parked (subject, source, sequence);
