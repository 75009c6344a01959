-- A measure that went along with its matter to another office: which took it, and by which transfer it came.
create table measure_hand_over (
    measure_id     uuid not null references measure,
    transfer_id    uuid not null,
    from_office    text not null,
    to_office      text not null check (to_office <> from_office),
    handling_id    uuid not null,
    place          text not null,
    hands_over     text not null,
    takes_over     text,
    notice         uuid not null,
    handed_over_on date not null,
    primary key (measure_id, transfer_id)
);
revoke update, delete, truncate on measure_hand_over from "${app}";
