-- The letter that an order to correct names is there. It is issued after the case is saved, in the same transaction.
alter table casefile_stop
    add constraint casefile_stop_letter_known foreign key (letter_id) references letter
        deferrable initially deferred;
create index casefile_stop_letter on casefile_stop (letter_id) where letter_id is not null;
