-- Documents of a matter that are kept secret (限制内容, 处罚法50): who marked which on what ground, and who lifted it. Lifted ones stay.
create table secret_document (
    id uuid primary key,
    matter_id uuid not null references matter (id),
    document text not null check (document in ('LETTER', 'EVIDENCE')),
    document_id uuid not null,
    made_by text not null references office (id),
    kind text not null,
    number text,
    ground text not null check (ground in ('TRADE_SECRET', 'PERSONAL_PRIVACY', 'OTHER_STATUTORY')),
    words text,
    office_id text not null references office (id),
    marked_by uuid not null references person (id),
    marked_at timestamptz not null,
    lifted_by uuid references person (id),
    lifted_at timestamptz check (lifted_at >= marked_at),
    lift_reason text,
    constraint secret_document_words check ((ground = 'OTHER_STATUTORY') = (words is not null)),
    constraint secret_document_lifted check (num_nonnulls(lifted_by, lifted_at, lift_reason) in (0, 3))
);
create unique index secret_document_in_force on secret_document (document_id) where lifted_at is null;
create index secret_document_of_matter on secret_document (matter_id, marked_at);
create index secret_document_document on secret_document (document_id, marked_at);
create index secret_document_made_by on secret_document (made_by);
create index secret_document_office on secret_document (office_id);
create index secret_document_marked_by on secret_document (marked_by);
create index secret_document_lifted_by on secret_document (lifted_by) where lifted_by is not null;
revoke delete, truncate on secret_document from "${app}";

-- A mark is written once, and lifted once.
create function secret_document_kept() returns trigger language plpgsql as $$
begin
    if old.lifted_at is not null
            or (to_jsonb(new) - array['lifted_by', 'lifted_at', 'lift_reason'])
                is distinct from (to_jsonb(old) - array['lifted_by', 'lifted_at', 'lift_reason']) then
        raise exception 'the mark % stays as it is', old.id;
    end if;
    return new;
end $$;
create trigger secret_document_kept before update on secret_document
    for each row execute function secret_document_kept();

-- Which offices evidence-service was told to show an item by a right of their own.
create table evidence_reader (
    evidence_id uuid not null,
    office_id text not null,
    matter_id uuid not null,
    named boolean not null,
    until date not null,
    primary key (evidence_id, office_id, named)
);
create index evidence_reader_matter on evidence_reader (matter_id);

-- A share names items of evidence beside letters, and one of the internal class opens what is secret.
alter table share
    add column evidence uuid[] not null default '{}',
    drop constraint share_check3,
    add constraint share_names_documents check (
        field_class <> 'SECRET' or documents = '{}' and evidence = '{}');
