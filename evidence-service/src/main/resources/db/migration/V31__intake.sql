-- Files on their way in. A row says what will be taken in, and for whom; it becomes an item or goes.
create table evidence_upload (
    upload_id uuid primary key,
    matter_id uuid not null,
    office_id text not null,
    person_id uuid not null,
    epoch bigint not null check (epoch >= 0),
    state text not null check (state in ('OPEN', 'RECEIVED', 'COMPLETED', 'ABORTED')),
    file_name text not null,
    length bigint not null check (length > 0),
    claimed_media_type text not null,
    expected_sha256 text check (expected_sha256 ~ '^[0-9a-f]{64}$'),
    -- The particulars as they were sent and judged.
    entry jsonb not null,
    sensitive boolean not null,
    received bigint not null default 0 check (received >= 0),
    -- Where this attempt's bytes go. Who finds another here has been overtaken.
    object_id uuid,
    touched_at timestamptz,
    sha256 text,
    sm3 text,
    media_type text,
    also text[] not null default '{}',
    evidence_id uuid references evidence_item (evidence_id),
    until timestamptz not null,
    check ((state in ('RECEIVED', 'COMPLETED')) = (sha256 is not null)),
    check ((state = 'COMPLETED') = (evidence_id is not null))
);
create index evidence_upload_item on evidence_upload (evidence_id);
create index evidence_upload_matter on evidence_upload (matter_id)
    where state in ('OPEN', 'RECEIVED');
create index evidence_upload_office on evidence_upload (office_id, person_id)
    where state in ('OPEN', 'RECEIVED');
create index evidence_upload_until on evidence_upload (until);
