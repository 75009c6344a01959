-- Who opened which item, for what and until when. Leave to read is looked up here at every request
-- for bytes; that it was given stands in the chain of custody.
create table evidence_opening (
    opening_id uuid primary key,
    evidence_id uuid not null references evidence_item (evidence_id),
    person_id uuid not null,
    office_id text not null,
    purpose text not null check (purpose in ('VIEW', 'DOWNLOAD')),
    reason text,
    opened_at timestamptz not null,
    until timestamptz not null check (until > opened_at)
);
create index evidence_opening_item on evidence_opening (evidence_id);

revoke update, delete, truncate on evidence_opening from ${app};
