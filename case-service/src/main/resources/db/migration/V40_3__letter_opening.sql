-- An office that begins in mid-year goes on from the number it last used on paper. The counter keeps
-- where it began, so that whether a number is missing can be said from the rows alone.
alter table letter_number_counter drop constraint letter_number_counter_last_check;
alter table letter_number_counter
    add column opening integer not null default 0 check (opening >= 0),
    add constraint letter_number_counter_from_opening check (last >= opening);

-- Each time somebody said it, the last one counts; all stay.
create table letter_opening (
    id uuid primary key,
    office text not null,
    kind text not null,
    year integer not null,
    last_on_paper integer not null check (last_on_paper between 0 and 999999),
    reason text not null check (btrim(reason) <> ''),
    entered_at timestamptz not null,
    entered_by uuid not null references person (id),
    on_behalf_of uuid references person (id)
);
create index letter_opening_of_book on letter_opening (office, kind, year, entered_at);
create index letter_opening_entered_by on letter_opening (entered_by);
create index letter_opening_on_behalf_of on letter_opening (on_behalf_of) where on_behalf_of is not null;
revoke update, delete, truncate on letter_opening from "${app}";
