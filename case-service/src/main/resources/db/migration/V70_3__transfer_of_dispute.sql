-- A transfer that a jurisdiction dispute led to: agreed, and then drafted; or reported to the common superior,
-- which designates without a letter of transfer.
alter table transfer
    add column dispute_id uuid,
    add column negotiated_since date,
    add constraint transfer_negotiated check (
        negotiated_since is null or dispute_id is not null and issued_on is null and objected_on is null);
create unique index transfer_dispute on transfer (dispute_id) where dispute_id is not null;
