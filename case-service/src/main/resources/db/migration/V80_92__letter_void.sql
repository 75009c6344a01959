-- The matter's page strikes through what is void.
create or replace view docket_letter as
    select id as letter_id, matter_id, kind, number, office as office_id, digest, issued_on, issued_at,
           state
    from letter;
