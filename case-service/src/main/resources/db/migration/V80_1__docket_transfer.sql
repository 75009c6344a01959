-- Transfers as the matter's page lists them.
create or replace view docket_transfer as
    select id as transfer_id, matter_id, from_office, to_office, state, drafted_at from transfer;
