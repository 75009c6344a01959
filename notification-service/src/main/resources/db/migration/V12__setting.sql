-- What a person wants of his mails; nobody who never said so has a row. No projection: kept for ever.
create table setting_mail (
    person_id uuid primary key,
    mail text not null check (mail in ('DIGEST', 'NONE')),
    language text not null check (language in ('zh', 'en'))
);
