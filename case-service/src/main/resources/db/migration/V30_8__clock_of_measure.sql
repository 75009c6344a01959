-- A clock may be about a measure on goods: a matter may have two seizures, each with its thirty days.
alter table clock
    drop constraint clock_subject_kind_check,
    add constraint clock_subject_kind_check check (subject_kind in ('LEAD', 'TRANSFER', 'MEASURE'));
alter table clock_turn
    drop constraint clock_turn_kind_check,
    add constraint clock_turn_kind_check check (kind in ('LEAD', 'TRANSFER', 'MEASURE'));

-- Those whose day is over are found without reading all others.
create index clock_of_measure on clock (rule, due_day)
    where subject_kind = 'MEASURE' and state = 'RUNNING';
