-- The log of one office or one person, newest first: read no further than the page goes.
create index reading_office on reading (office_id, at desc, id desc);
create index reading_person_newest on reading (person_id, at desc, id desc);
drop index reading_person;
