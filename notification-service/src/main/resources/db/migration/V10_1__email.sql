-- Where a person is told that there is news; none if he has no address of office.
alter table roster_person add column email text;
