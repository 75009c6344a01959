-- Where a person is told that there is news; not everybody has an address of office.
alter table person add column email text;
