-- Who lost sight of a matter between planning and sending is not told: his notice is closed as FAILED
-- with the failure OUT_OF_SIGHT, in lists too, and waits for nothing any more.
drop index ledger_notice_unsent;
create index ledger_notice_unsent on ledger_notice (notice_id)
    where channel = 'INBOX' and sent_at is null and failed_at is null;

-- The latest fact heard of a strand is asked for at every sending.
drop index ledger_fact_strand;
create index ledger_fact_strand on ledger_fact (source, subject, sequence);

-- How many notices for lists were withheld; until now there was none.
alter table ledger_total add column withheld bigint not null default 0;
alter table ledger_change add column withheld bigint not null default 0;

create or replace function ledger_notices_changed() returns trigger language plpgsql as $$
begin
    if tg_op <> 'DELETE' then
        insert into ledger_change (noticed, planned, sent, delivered, withheld)
        select count(*), count(*) filter (where channel = 'INBOX'),
               count(sent_at) filter (where channel = 'INBOX'),
               count(delivered_at) filter (where channel = 'INBOX'),
               count(failed_at) filter (where channel = 'INBOX')
        from now_rows having count(*) > 0;
    end if;
    if tg_op <> 'INSERT' then
        insert into ledger_change (noticed, planned, sent, delivered, withheld)
        select -count(*), -count(*) filter (where channel = 'INBOX'),
               -count(sent_at) filter (where channel = 'INBOX'),
               -count(delivered_at) filter (where channel = 'INBOX'),
               -count(failed_at) filter (where channel = 'INBOX')
        from old_rows having count(*) > 0;
    end if;
    return null;
end $$;

-- Why a mail was given up is said by a code; what mail servers replied stood here until now, and may
-- name addresses and machines.
update ledger_notice set failure = 'RECIPIENT_REFUSED'
where failure not in ('NO_ADDRESS', 'SWITCHED_OFF', 'ADDRESS_INVALID');
-- The same of what checks kept of it; the next check is made at once.
delete from ledger_check;
