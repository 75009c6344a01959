-- Which matters an office sees, in the orders of lists, and nothing of the matters themselves: a page is
-- found here, and counted, before anything else is read.
create view docket_sight as
    select office_id as reader, matter_id, stage, updated_at, next_due from matter_reader;
