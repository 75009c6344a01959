-- Which letter another one answers, follows or goes along with: it was read out of the content.
alter table letter add column refers_to uuid references letter (id);
update letter set refers_to = (content::jsonb ->> 'refersTo')::uuid
where content::jsonb ? 'refersTo';
create index letter_refers_to on letter (refers_to) where refers_to is not null;
