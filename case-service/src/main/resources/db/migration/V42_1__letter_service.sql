-- On whom an issued letter was served (送达), and how. Each service has its own record (送达回证), a letter too, by
-- which it is known.
create table letter_service (
    record_id     uuid        not null primary key references letter (id),
    letter_id     uuid        not null references letter (id),
    way           text        not null check (way in
        ('DIRECT', 'LEFT', 'ELECTRONIC', 'POST', 'ENTRUSTED', 'PUBLICATION', 'SIGNED_IN')),
    served_on     date        not null,
    published_on  date,
    recipient     text        not null check (btrim(recipient) <> ''),
    servers       uuid[]      not null,
    place           text,
    received_by     text,
    relation        text,
    witness         text,
    refusal_reason  text,
    tracking        text,
    confirmation    text,
    entrusted_to    text,
    published_in    text,
    circumstances   text,
    recording       text,
    entered_on    date        not null,
    entered_by    uuid        not null references person (id),
    on_behalf_of  uuid        references person (id),
    entered_at    timestamptz not null,
    constraint letter_service_of_another check (record_id <> letter_id),
    constraint letter_service_not_ahead check (served_on <= entered_on),
    constraint letter_service_published
        check ((way = 'PUBLICATION') = (published_on is not null) and published_on < served_on),
    constraint letter_service_served_by check (way = 'ENTRUSTED'
        or cardinality(servers) >= case when way in ('DIRECT', 'LEFT') then 2 else 1 end)
);
create index letter_service_of_letter on letter_service (letter_id, served_on, entered_at);
create index letter_service_entered_by on letter_service (entered_by);
create index letter_service_on_behalf_of on letter_service (on_behalf_of) where on_behalf_of is not null;

-- What happened stays as it was entered; a wrong entry is answered by a right one.
revoke update, delete, truncate on letter_service from "${app}";
