-- Who had it asked whether two leads were told by the same person, and why; the answer itself is not
-- kept. Also of what came to nothing. No foreign key: the row is written when the command is over and may
-- never wait for a matter.
create table informant_comparison (
    id        bigint generated always as identity primary key,
    matter_id uuid        not null,
    other_id  uuid        not null check (other_id <> matter_id),
    office_id text        not null,
    person_id uuid        not null,
    reason    text,
    at        timestamptz not null
);
create index informant_comparison_matter on informant_comparison (matter_id);
create index informant_comparison_other on informant_comparison (other_id);
revoke update, delete, truncate on informant_comparison from "${app}";
