-- An office that was written a letter reads that letter, and nothing else of the matter; each letter is a right of its
-- own, with its own day.
alter table matter_grant
    drop constraint matter_grant_reason_check,
    add constraint matter_grant_reason_check check (
        reason in ('HANDLES', 'ADDRESSED', 'NEGOTIATES', 'DESIGNATES', 'SUPERIOR', 'ASSISTS', 'OBSERVES',
            'SPECIFIC', 'WRITTEN_TO')),
    add constraint matter_grant_written_to check (
        reason <> 'WRITTEN_TO' or sight = 'OPEN' and until is null and cardinality(documents) = 1);
drop index matter_grant_in_force;
create unique index matter_grant_in_force on matter_grant (matter_id, office_id, reason, on_account_of)
    where ended_at is null and reason <> 'WRITTEN_TO';
create unique index matter_grant_letter on matter_grant (matter_id, office_id, (documents[1]))
    where ended_at is null and reason = 'WRITTEN_TO';
