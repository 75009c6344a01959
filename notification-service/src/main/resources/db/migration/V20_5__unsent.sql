-- Why a notice never goes is one of these. WITHHELD: we do not tell him, for the reason that stands
-- beside it. FAILED: a mail that no mail server takes.
alter table ledger_notice drop column state;
alter table ledger_notice add column state text not null generated always as (case
    when failure in ('ADDRESS_INVALID', 'RECIPIENT_REFUSED', 'MAIL_REFUSED') then 'FAILED'
    when failed_at is not null then 'WITHHELD'
    when acted_at is not null then 'ACTED'
    when opened_at is not null then 'OPENED'
    when delivered_at is not null then 'DELIVERED'
    when sent_at is not null then 'SENT'
    else 'PLANNED' end) stored;
alter table ledger_notice add constraint ledger_notice_unsent_reason check (failure in
    ('OUT_OF_SIGHT', 'NOT_ENROLLED', 'NO_LONGER_UNREAD', 'NO_ADDRESS', 'SWITCHED_OFF',
     'ADDRESS_INVALID', 'RECIPIENT_REFUSED', 'MAIL_REFUSED'));

-- Who was called for by name and stands in no roster: found again when he is enrolled.
create index ledger_notice_not_enrolled on ledger_notice (person_id)
    where failure = 'NOT_ENROLLED';
