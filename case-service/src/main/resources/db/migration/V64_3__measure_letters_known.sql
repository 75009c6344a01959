-- The letters that measures name are there. They are issued after the measure is saved, in the same transaction.
alter table measure
    add constraint measure_approval_letter_known foreign key (approval_letter) references letter
        deferrable initially deferred,
    add constraint measure_extension_letter_known foreign key (extension_letter) references letter
        deferrable initially deferred,
    add constraint measure_end_letter_known foreign key (end_letter) references letter
        deferrable initially deferred;
create index measure_approval_letter on measure (approval_letter) where approval_letter is not null;
create index measure_extension_letter on measure (extension_letter) where extension_letter is not null;
create index measure_end_letter on measure (end_letter) where end_letter is not null;
