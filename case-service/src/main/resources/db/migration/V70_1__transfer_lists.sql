-- When the transfer last changed: lists show the newest first. Older rows know the day only.
-- And who wrote it: a draft sent back is that officer's. Of older rows that is not known.
alter table transfer add column drafted_by uuid;
alter table transfer add column updated_at timestamptz;
update transfer set updated_at = greatest(drafted_at,
    (greatest(issued_on, withdrawn_on, received_on, accepted_on, objected_on, requested_on, papers_on,
              designated_on, file_on, handed_over_on, completed_on)::timestamp) at time zone 'Asia/Shanghai');
alter table transfer alter column updated_at set not null;

create index transfer_outgoing on transfer (from_office, updated_at desc, id);
create index transfer_incoming on transfer (to_office, updated_at desc, id);
create index transfer_designated on transfer (designee, updated_at desc, id) where designee is not null;
create index transfer_deciding on transfer (superior, updated_at desc, id) where superior is not null;
