-- A matter may be in dispute, another office may see it for that, and a clock may be about it.
alter table matter
    drop constraint matter_standing_check,
    add constraint matter_standing_check check (
        standing in ('OPEN', 'NEGOTIATING', 'IN_TRANSFER', 'URGENT_ONLY', 'ENDED'));
alter table matter_grant
    drop constraint matter_grant_reason_check,
    add constraint matter_grant_reason_check check (
        reason in ('HANDLES', 'ADDRESSED', 'NEGOTIATES', 'DESIGNATES', 'SUPERIOR'));

-- A clock may be about a dispute; both offices have one of their own.
alter table clock
    drop constraint clock_subject_kind_check,
    add constraint clock_subject_kind_check check (
        subject_kind in ('LEAD', 'TRANSFER', 'MEASURE', 'DISPUTE'));
alter table clock_turn
    drop constraint clock_turn_kind_check,
    add constraint clock_turn_kind_check check (kind in ('LEAD', 'TRANSFER', 'MEASURE', 'DISPUTE'));
