-- Who reads by number, and what the auditor found, is told to the office whose restriction it is alone. Rows of
-- before that was said of the fact called on nobody else: the office stands in what they called for.
update ledger_fact fact
set hearer = (select min(call.office_id) from ledger_call call where call.fact_id = fact.fact_id)
where fact.type in ('MatterChallenged', 'ChallengeReviewed') and fact.hearer is null;
