-- A clock as the law knows it: limits of hours and years and ends that are set; what of the matter it
-- is about, so that one rule may run twice in a matter; both last days of a limit that does not move;
-- whose act it waits for and how far it binds, as the register said when it began.
alter table clock
    add column subject_kind text not null default 'LEAD' check (subject_kind in ('LEAD', 'TRANSFER')),
    add column subject_id uuid,
    add column awaited text not null default 'OURS'
        check (awaited in ('OURS', 'PARTY', 'POLICE', 'COURT', 'OTHER')),
    add column binding text not null default 'LAW' check (binding in ('LAW', 'WARNING', 'AGREEMENT')),
    add column start_at timestamptz,
    add column fixed_end date,
    add column rolled_day date,
    add column due_at timestamptz,
    add column extension_rule text,
    add column extension_basis text,
    drop constraint clock_amount_check,
    drop constraint clock_unit_check;

-- What a clock is about was not written down; those of transfers are told theirs by V80_6.
update clock set subject_id = matter_id, rolled_day = due_day,
    binding = case when basis = 'DESIGN' then 'AGREEMENT' else 'LAW' end,
    extension_rule = case when extension > 0 then rule end,
    extension_basis = case when extension > 0 then basis end;

alter table clock
    alter column subject_kind drop default,
    alter column awaited drop default,
    alter column binding drop default,
    alter column subject_id set not null,
    alter column rolled_day set not null,
    add constraint clock_unit_check
        check (unit in ('WORKING_DAY', 'CALENDAR_DAY', 'MONTH', 'YEAR', 'HOUR', 'FIXED_END')),
    add constraint clock_amount_check check ((amount > 0) = (unit <> 'FIXED_END') and amount >= 0),
    add constraint clock_hours_check check ((unit = 'HOUR') = (start_at is not null)),
    add constraint clock_moment_check check ((unit = 'HOUR') = (due_at is not null)),
    add constraint clock_fixed_end_check check ((unit = 'FIXED_END') = (fixed_end is not null)),
    add constraint clock_rolled_check check (rolled_day >= due_day),
    add constraint clock_extension_known
        check ((extension > 0) = (extension_rule is not null)
            and (extension_rule is null) = (extension_basis is null));

-- One such limit about one thing at a time, even when two commands race.
drop index clock_running;
create unique index clock_running on clock (matter_id, office_id, rule, subject_id)
    where state <> 'ENDED';
