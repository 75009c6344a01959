-- A paper that opens or closes excluded time has a date and may have been taken in as evidence (程序规定18).
alter table lead_pause
    add opening_day date,
    add opening_item uuid,
    add closing_day date,
    add closing_item uuid;
