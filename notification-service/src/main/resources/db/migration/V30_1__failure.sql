-- Why a mail did not go is said by a code that may be shown; what the server replied may name
-- addresses and machines, and stands in the log only.
update delivery_digest set last_error =
    case when failed_at is null then 'SERVER_REFUSES' else 'RECIPIENT_REFUSED' end
where last_error not in ('NO_ADDRESS', 'SWITCHED_OFF', 'ADDRESS_INVALID');
alter table delivery_digest add constraint delivery_digest_failure check (last_error in
    ('NO_ADDRESS', 'SWITCHED_OFF', 'ADDRESS_INVALID', 'RECIPIENT_REFUSED', 'MAIL_REFUSED',
     'SERVER_REFUSES', 'SERVER_SLOW', 'SERVER_AWAY'));
