-- The log of printings (打印记录): who printed how many copies of a letter, and when.
create table letter_print (
    id           bigint      generated always as identity primary key,
    letter_id    uuid        not null references letter (id),
    copies       integer     not null check (copies between 1 and 500),
    purpose      text        check (btrim(purpose) <> ''),
    printed_at   timestamptz not null,
    printed_by   uuid        not null references person (id),
    on_behalf_of uuid        references person (id)
);
create index letter_print_of_letter on letter_print (letter_id, id);
create index letter_print_printed_by on letter_print (printed_by);
create index letter_print_on_behalf_of on letter_print (on_behalf_of) where on_behalf_of is not null;
revoke update, delete, truncate on letter_print from "${app}";
