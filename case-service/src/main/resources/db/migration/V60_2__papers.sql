-- A paper that opens or closes excluded time has a date and may have been taken in as evidence (程序规定18).
alter table lead_pause
    add opening_day date,
    add opening_item uuid,
    add closing_day date,
    add closing_item uuid;

-- A limit that stands still waits for the officers' closing paper, no longer for the head's decision.
update clock set actor = 'OFFICER', command = 'resume'
    where state = 'PAUSED' and command = 'decide-filing';
delete from clock_turn
    using clock
    where clock.id = clock_turn.clock_id and clock.command = 'resume'
        and clock.lent_office is null and clock_turn.holder = 'AGENCY_HEAD';
