-- What the sender keyed in of a transfer to a body outside the system. A mistake is keyed in anew: the later entry
-- of a step stands, the earlier one stays.
create table transfer_paper (
    transfer_id     uuid        not null references transfer (id),
    n               integer     not null check (n >= 1),
    step            text        not null check (step in
        ('RECORD_DELIVERY', 'RECORD_ACCEPTANCE', 'RECORD_OBJECTION', 'RECORD_REQUEST', 'RECORD_DESIGNATION',
         'RECORD_RESULT')),
    on_day          date        not null,
    paper_number    text,
    manner          text        check (manner in
        ('BY_HAND', 'CLASSIFIED_EXCHANGE', 'EXPRESS_MAIL', 'REGISTERED_MAIL', 'OFFICIAL_NETWORK')),
    delivered_by    text,
    tracking_number text,
    keyed_at        timestamptz not null,
    keyed_by        uuid        not null references person (id),
    on_behalf_of    uuid        references person (id),
    primary key (transfer_id, n),
    check ((step = 'RECORD_DELIVERY') = (manner is not null)),
    check ((manner is null) = (delivered_by is null))
);
create index transfer_paper_keyed_by on transfer_paper (keyed_by);
create index transfer_paper_on_behalf_of on transfer_paper (on_behalf_of) where on_behalf_of is not null;
revoke update, delete, truncate on transfer_paper from "${app}";
