-- Transfers between offices: one row for life, the path it took in its days.
create table transfer (
    id uuid primary key,
    matter_id uuid not null references matter (id),
    kind text not null check (kind in ('LEAD', 'CASE')),
    from_office text not null,
    to_office text not null,
    reason text not null,
    legal_basis text not null,
    attachments text[] not null,
    selection_note text,
    state text not null check (state in
        ('DRAFT', 'AWAITING_APPROVAL', 'ISSUED', 'WITHDRAWN', 'DELIVERED', 'ACCEPTED', 'OBJECTED',
         'SUBMITTED_UP', 'PAPERS_RECEIVED', 'DESIGNATED', 'FILE_RECEIVED', 'HANDED_OVER', 'COMPLETED')),
    version bigint not null check (version >= 1),
    drafted_at timestamptz not null,
    declined_because text,
    issued_on date,
    -- the matter as it stood when the letter had gone out
    matter_version_at_issue bigint,
    withdrawn_on date,
    withdrawn_because text,
    received_on date,
    accepted_on date,
    objected_on date,
    argument text,
    late_by_agreement boolean,
    superior text,
    requested_on date,
    papers_on date,
    designee text,
    designation_reason text,
    designated_on date,
    file_on date,
    handed_over_on date,
    result text,
    completed_on date,
    check (from_office <> to_office),
    -- a matter taken back was never delivered; one accepted was never objected to
    check (withdrawn_on is null or received_on is null),
    check (accepted_on is null or objected_on is null),
    check (designated_on is null or papers_on is not null)
);

create index transfer_matter on transfer (matter_id, drafted_at);

-- The net below the rule: a matter has one transfer under way.
create unique index transfer_under_way on transfer (matter_id)
    where state in ('DRAFT', 'AWAITING_APPROVAL', 'ISSUED', 'DELIVERED', 'OBJECTED', 'SUBMITTED_UP',
                    'PAPERS_RECEIVED', 'DESIGNATED');

revoke delete, truncate on transfer from "${app}";
