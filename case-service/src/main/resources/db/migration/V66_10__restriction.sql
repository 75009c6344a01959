-- Only named people of the office, and those whose post needs it, see the matter (限定知悉). Lifted ones stay.
create table matter_restriction (
    id uuid primary key,
    matter_id uuid not null references matter (id),
    office_id text not null references office (id),
    article text not null,
    reason text not null,
    decided_by uuid not null references person (id),
    decided_on date not null,
    lifted_by uuid references person (id),
    lifted_on date check (lifted_on >= decided_on),
    lift_reason text,
    check (num_nonnulls(lifted_by, lifted_on, lift_reason) in (0, 3))
);
create unique index matter_restriction_in_force on matter_restriction (matter_id, office_id)
    where lifted_on is null;
create index matter_restriction_of_matter on matter_restriction (matter_id, office_id);
create index matter_restriction_decided_by on matter_restriction (decided_by);
create index matter_restriction_lifted_by on matter_restriction (lifted_by);
revoke delete, truncate on matter_restriction from "${app}";

-- Who was named, from when, until when, and why.
create table matter_restriction_person (
    restriction_id uuid not null references matter_restriction (id),
    person_id uuid not null references person (id),
    added_by uuid not null references person (id),
    added_on date not null,
    reason text not null,
    removed_by uuid references person (id),
    removed_on date check (removed_on >= added_on),
    removal_reason text,
    check (num_nonnulls(removed_by, removed_on, removal_reason) in (0, 3))
);
create unique index matter_restriction_person_named on matter_restriction_person (restriction_id, person_id)
    where removed_on is null;
create index matter_restriction_person_person on matter_restriction_person (person_id);
create index matter_restriction_person_added_by on matter_restriction_person (added_by);
create index matter_restriction_person_removed_by on matter_restriction_person (removed_by);
revoke delete, truncate on matter_restriction_person from "${app}";
