-- The shared matter: one row for life; its lock orders every command about it.
create table matter (
    id uuid primary key,
    title text not null check (length(title) between 1 and 400),
    writing_office text not null,
    epoch bigint not null check (epoch >= 1),
    standing text not null check (standing in ('OPEN', 'IN_TRANSFER', 'URGENT_ONLY', 'ENDED')),
    sequence bigint not null check (sequence >= 0),
    opened_at timestamptz not null,
    updated_at timestamptz not null
);

-- One handling per office (decision 1).
create table handling (
    id uuid primary key,
    matter_id uuid not null references matter (id) deferrable initially deferred,
    office_id text not null,
    number text not null,
    stage text not null check (stage in
        ('REGISTERED', 'VERIFYING', 'FILED', 'NOT_FILED', 'TRANSFERRED', 'COMPLETED')),
    because text not null check (because in ('REGISTERED', 'TRANSFER', 'DESIGNATION')),
    epoch bigint not null,
    opened_at timestamptz not null,
    unique (matter_id, office_id),
    -- 机关代字 may collide between cities, so a number is unique within its office only
    unique (office_id, number)
);

-- Internal numbers XS-<code>-<year>-<6 digits>, gap-free per office and year.
create table handling_number (
    office_id text not null,
    year integer not null,
    last integer not null check (last >= 1),
    primary key (office_id, year)
);
