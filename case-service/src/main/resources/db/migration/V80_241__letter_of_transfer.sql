-- Which letters say what a transfer says: where one of them is kept secret from a reader, so is that.
create view docket_transfer_letter as
    select id as letter_id, transfer_id from letter where transfer_id is not null;
