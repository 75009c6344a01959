-- Items of evidence: what was taken in, by whom, and where it is now. Particulars are never changed;
-- holder, position, soundness and recognition move on with the acts the chain of custody tells of.
create table evidence_item (
    evidence_id uuid primary key,
    matter_id uuid not null,
    number integer not null check (number > 0),
    -- Who took it in; the holder is who has it now.
    office_id text not null,
    holder text not null,
    position text not null check (position in ('IN_CUSTODY', 'IN_TRANSIT')),
    -- The transfer it is listed on or travels under; that belongs to another service.
    transfer_id uuid,
    kind text not null check (kind in (
        'DOCUMENTARY', 'PHYSICAL', 'AUDIO_VISUAL', 'ELECTRONIC', 'TESTIMONY', 'PARTY_STATEMENT',
        'EXPERT_OPINION', 'INQUEST_RECORD', 'SITE_RECORD')),
    form text not null check (form in ('ORIGINAL', 'COPY')),
    title text not null,
    source text not null,
    collected_by uuid[] not null check (cardinality(collected_by) > 0),
    collected_on date not null,
    place text,
    -- As written: a number would lose what was said.
    quantity_amount text,
    quantity_unit text,
    seal_condition text,
    storage text,
    sensitive boolean not null,
    arrived_after_hand_over boolean not null,
    attestation_statement text,
    attestation_by text,
    attestation_on date,
    making_method text,
    making_at timestamptz,
    making_by text,
    making_carrier text,
    transcript text,
    has_sound boolean not null,
    object_id uuid unique references vault_object (id),
    file_name text,
    media_type text,
    claimed_media_type text,
    length bigint check (length > 0),
    sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
    sm3 text check (sm3 ~ '^[0-9a-f]{64}$'),
    -- What else its bytes would be read as; such a file is never shown, only fetched.
    also text[] not null default '{}',
    digest_state text not null check (digest_state in ('NONE', 'WHOLE', 'DAMAGED')),
    digest_checked_at timestamptz,
    recognition text check (recognition in ('RECOGNISED', 'WITH_RESERVATION', 'COLLECT_AGAIN')),
    recognition_office text,
    recognition_reason text,
    recognised_on date,
    taken_in_at timestamptz not null,
    version bigint not null default 1 check (version > 0),
    unique (matter_id, number),
    check (position = 'IN_CUSTODY' or transfer_id is not null),
    check ((quantity_amount is null) = (quantity_unit is null)),
    check (num_nulls(attestation_statement, attestation_by, attestation_on) in (0, 3)),
    check (form = 'ORIGINAL' or attestation_statement is not null),
    check (num_nulls(making_method, making_at, making_by, making_carrier) in (0, 4)),
    check (kind not in ('ELECTRONIC', 'AUDIO_VISUAL') or making_method is not null),
    check (kind <> 'AUDIO_VISUAL' or not has_sound or transcript is not null),
    check (num_nulls(object_id, file_name, media_type, claimed_media_type, length, sha256, sm3)
           in (0, 7)),
    check (object_id is not null or quantity_amount is not null),
    check ((object_id is null) = (digest_state = 'NONE')),
    check (num_nulls(recognition, recognition_office, recognition_reason, recognised_on) in (0, 4))
);
create index evidence_item_transfer on evidence_item (transfer_id) where transfer_id is not null;
-- For the scheduled re-hash: the longest unchecked first.
create index evidence_item_checked on evidence_item (digest_checked_at nulls first)
    where object_id is not null;

revoke delete, truncate on evidence_item from ${app};
