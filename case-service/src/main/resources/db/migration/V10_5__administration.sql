-- Administrators keep people: since when and by which paper in a role, certificates that were
-- entered and ended, who left. Nothing is rewritten or deleted; who did what stands in people_log.
alter table person
    -- works here no longer; stays, for what he did names him
    add column active  boolean not null default true,
    -- counts the changes; 0: told before they were counted, and told again at the next start
    add column version bigint  not null default 0;

alter table person_role
    -- the legal days, both included; none: imported, there before days were kept
    add column from_day   date,
    -- none: until further notice
    add column to_day     date,
    add column granted_by uuid references person (id),
    add column paper      text,
    add column ended_on   date,
    add column ended_by   uuid references person (id),
    add constraint person_role_period check (from_day <= to_day);
create index person_role_granted_by on person_role (granted_by) where granted_by is not null;
create index person_role_ended_by on person_role (ended_by) where ended_by is not null;

-- The net under the rule: two administrators are never one account.
create unique index person_role_one_administrator on person_role (person_id)
    where ended_at is null
      and role in ('SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR');

alter table certificate
    -- the first day on which it is no longer valid
    add column ended_on   date,
    add column end_reason text,
    add constraint certificate_end
        check ((ended_on is null) = (end_reason is null)
               and (ended_on is null or ended_on between valid_from and valid_to));
-- A slip is ended on its first day, so that it was never valid; its number may be entered again.
alter table certificate drop constraint certificate_pkey;
alter table certificate add column id bigint generated always as identity primary key;
create unique index certificate_number on certificate (number)
    where ended_on is null or ended_on > valid_from;

-- Who signed in and is nobody here: an administrator may know him.
create table waiting_account (
    account    text primary key check (length(account) <= 255),
    first_seen timestamptz not null default now(),
    last_seen  timestamptz not null default now()
);
create index waiting_account_last_seen on waiting_account (last_seen desc);

-- What administrators did, for the audit administrator.
create table people_log (
    position  bigint generated always as identity primary key,
    at        timestamptz not null,
    act       text not null check (act in (
                  'ONBOARD', 'GRANT_ROLE', 'END_ROLE', 'ENTER_CERTIFICATE', 'END_CERTIFICATE',
                  'MOVE', 'DEACTIVATE', 'REACTIVATE')),
    by_person uuid not null references person (id),
    person_id uuid not null references person (id),
    -- where he worked when it was done; of a move the office he came from
    office_id text not null references office (id),
    said      jsonb not null
);
create index people_log_office on people_log (office_id, position desc);
create index people_log_person on people_log (person_id);
create index people_log_by on people_log (by_person);
revoke update, delete, truncate on people_log from "${app}";
