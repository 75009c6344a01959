-- A transfer names the items of evidence that go along; until it is issued they are a draft only.
alter table transfer add column evidence uuid[] not null default '{}';
