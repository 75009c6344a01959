-- An order to correct is a letter that is issued with the act; the number of one written outside stays possible.
alter table casefile_stop
    alter column paper drop not null,
    add column letter_id uuid,
    add constraint casefile_stop_by_one_paper check (num_nonnulls(paper, letter_id) = 1);
