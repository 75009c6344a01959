-- In which turn of the matter an item was taken in, and when by the machine's clock: whether that was
-- before or after a move is asked when the move is heard of, whichever came first.
alter table evidence_item
    add column epoch bigint check (epoch >= 0),
    add column recorded_at timestamptz;

-- Both stand in the fact that told of it.
update evidence_item item set epoch = told.epoch, recorded_at = told.recorded_at
from journal told
where told.type = 'org.lianban.evidence.EvidenceTakenIn'
  and told.subject = item.matter_id::text
  and told.envelope #>> '{data,fact,evidenceId}' = item.evidence_id::text;
update evidence_item set epoch = 0, recorded_at = taken_in_at where epoch is null;

alter table evidence_item
    alter column epoch set not null,
    alter column recorded_at set not null,
    alter column recorded_at set default clock_timestamp();
