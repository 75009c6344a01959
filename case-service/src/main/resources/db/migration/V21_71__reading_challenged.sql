-- Somebody read a restricted matter by its number.
alter table reading
    drop constraint reading_outcome_check,
    add constraint reading_outcome_check check (
        outcome in ('OPENED', 'REFUSED', 'UNMASKED', 'EXPORTED', 'MATCHED', 'CHALLENGED'));
