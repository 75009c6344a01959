-- The list says by which way a matter goes; what a superior was asked is known to all who see the matter.
create or replace view docket_transfer as
    select t.id as transfer_id, t.matter_id, t.from_office, t.to_office, t.state, t.drafted_at,
           t.kind, t.issued_on, t.superior, t.designee, t.updated_at,
           t.state not in ('WITHDRAWN', 'COMPLETED') as open,
           t.negotiated_since, t.way
    from transfer t;
