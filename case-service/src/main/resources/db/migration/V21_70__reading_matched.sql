-- Somebody was told that an office has a matter which he may not see (law 8): that is a line, too.
alter table reading
    drop constraint reading_outcome_check,
    add constraint reading_outcome_check check (
        outcome in ('OPENED', 'REFUSED', 'UNMASKED', 'EXPORTED', 'MATCHED'));
