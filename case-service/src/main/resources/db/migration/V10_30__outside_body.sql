-- Bodies outside the system, to which matters go on paper: a row for life, and every entry about it as it was said.
create table outside_body (
    id           text        primary key check (id ~ '^W[0-9]{6}$'),
    version      bigint      not null check (version >= 1),
    name         text        not null,
    name_en      text,
    kind         text        not null check (kind in ('NATIONAL', 'PROVINCE', 'CITY', 'COUNTY')),
    division     text        check (division ~ '^[1-9][0-9]{5}$'),
    credit_code  text        check (length(credit_code) = 18),
    address      text        not null,
    contact_unit text,
    telephone    text,
    -- another body of the register, or an office here
    superior     text,
    from_day     date        not null,
    to_day       date        check (to_day >= from_day),
    check ((kind = 'NATIONAL') = (division is null))
);
-- The net below the rule: each stands there once.
create unique index outside_body_name on outside_body (name) where to_day is null;
create unique index outside_body_credit_code on outside_body (credit_code)
    where to_day is null and credit_code is not null;
create unique index outside_body_division on outside_body (division) where to_day is null and division is not null;
revoke delete, truncate on outside_body from "${app}";

create table outside_body_log (
    body_id   text        not null references outside_body (id),
    version   bigint      not null,
    at        timestamptz not null,
    act       text        not null check (act in ('ENTER', 'CORRECT', 'END')),
    by_person uuid        not null references person (id),
    by_office text        not null references office (id),
    why       text        not null,
    -- all that the register said from then on
    said      jsonb       not null,
    primary key (body_id, version)
);
create index outside_body_log_by_person on outside_body_log (by_person);
create index outside_body_log_by_office on outside_body_log (by_office);
revoke update, delete, truncate on outside_body_log from "${app}";
