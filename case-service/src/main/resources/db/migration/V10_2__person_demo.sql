-- Until now only the label told that a person was made up.
alter table person add column demo boolean not null default false;
update person set demo = true where label like '%演示%';
