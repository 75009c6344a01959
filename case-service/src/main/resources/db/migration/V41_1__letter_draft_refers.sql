-- A draft refers to a letter that there is.
alter table letter_draft
    add constraint letter_draft_refers_to foreign key (refers_to) references letter (id);
create index letter_draft_refers_to on letter_draft (refers_to) where refers_to is not null;
