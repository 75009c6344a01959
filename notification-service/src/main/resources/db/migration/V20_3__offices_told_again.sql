-- Whether all offices, in whose strands people are enrolled, were told of again after a rebuild is asked
-- at every sending. A matter's strand is named by a UUID, an office's by its short number.
create index ledger_strand_office on ledger_strand (source, subject, last_sequence)
    where length(subject) < 36;
