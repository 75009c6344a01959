-- Who is away from when to when. It closes nothing: whoever assigns or counts work sees it.
create table absence (
    id uuid primary key,
    person_id uuid not null references person (id),
    from_day date not null,
    to_day date not null,
    entered_by uuid not null references person (id),
    ended_on date,
    ended_by uuid references person (id),
    check (to_day >= from_day),
    check ((ended_on is null) = (ended_by is null))
);
create index absence_person on absence (person_id, to_day) where ended_on is null;
create index absence_entered_by on absence (entered_by);
create index absence_ended_by on absence (ended_by) where ended_by is not null;
