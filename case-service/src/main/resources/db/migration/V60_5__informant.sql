-- When, how and of which office an informant was told that it is competent (投诉举报处理办法34).
alter table lead
    add informant_told_on date,
    add informant_told_way text check (informant_told_way in ('PHONE', 'LETTER', 'ONLINE', 'IN_PERSON')),
    add informant_told_office varchar(12),
    add check ((informant_told_on is null) = (informant_told_way is null)
        and (informant_told_on is null) = (informant_told_office is null));

-- Who asked who told and was refused; kept for ever, as the looks are.
create table informant_denial (
    id        bigint generated always as identity primary key,
    matter_id uuid        not null,
    office_id text        not null,
    person_id uuid        not null,
    at        timestamptz not null
);
create index informant_denial_matter on informant_denial (matter_id);
revoke update, delete on informant_denial from "${app}";
