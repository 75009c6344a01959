-- What a strand is about is said by it, not guessed from how long its name is.
alter table ledger_strand add column kind text not null default 'MATTER'
    check (kind in ('MATTER', 'ROSTER'));
alter table ledger_strand alter column kind drop default;
-- Facts of no matter are told of offices, their people and agencies.
update ledger_strand strand set kind = 'ROSTER'
where exists (
    select from ledger_fact fact
    where fact.source = strand.source and fact.subject = strand.subject and fact.matter_id is null);

-- Whether the whole roster was told again after a rebuild is asked at every sending.
drop index ledger_strand_office;
create index ledger_strand_roster on ledger_strand (source, subject, last_sequence)
    where kind = 'ROSTER';
