-- Numbers are looked up as they are typed.
create index handling_number_typed on handling (office_id, upper(number));
