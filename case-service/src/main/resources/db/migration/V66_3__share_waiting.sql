-- What waits for an answer is counted with every worklist.
create index share_offered on share (to_office) where state = 'OFFERED';
create index share_request_waiting on share_request (asked_office, asked_on) where state = 'ASKED';
