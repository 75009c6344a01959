-- A list of letters says to whom each goes: to offices, or to a party or body by its name.
create or replace view docket_letter as
    select id as letter_id, matter_id, kind, number, office as office_id, digest, issued_on, issued_at,
           state, addressees, content::json #>> '{fields,addressedTo}' as addressed_to
    from letter;
