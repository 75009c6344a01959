-- Who was recused from a matter (回避, 处罚法43), by whom and why; lifting keeps the row.
create table recusal (
    id uuid primary key,
    matter_id uuid not null references matter,
    office_id text not null references office,
    person_id uuid not null references person,
    ground text not null check (ground in ('OWN_REQUEST', 'PARTY_REQUEST', 'FOUND')),
    reason text not null,
    decided_by uuid not null references person,
    decided_on date not null,
    lifted_by uuid references person,
    lifted_on date check (lifted_on >= decided_on),
    lift_reason text,
    check (num_nonnulls(lifted_by, lifted_on, lift_reason) in (0, 3))
);
create unique index recusal_in_force on recusal (matter_id, person_id) where lifted_on is null;
create index recusal_of_matter on recusal (matter_id, office_id);
revoke delete on recusal from "${app}";
