-- A transfer that came from a reported dispute is known without a letter of transfer.
create or replace view docket_transfer as
    select t.id as transfer_id, t.matter_id, t.from_office, t.to_office, t.state, t.drafted_at,
           t.kind, t.issued_on, t.superior, t.designee, t.updated_at,
           t.state not in ('WITHDRAWN', 'COMPLETED') as open,
           t.negotiated_since
    from transfer t;
