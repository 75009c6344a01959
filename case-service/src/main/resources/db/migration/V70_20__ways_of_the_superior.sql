-- A matter goes to another office in more ways than one: it is transferred to an office beside, handed down or taken
-- up by a superior, or an office asks its superior. All run on the same row.
alter table transfer
    add column way text not null default 'TRANSFER'
        check (way in ('TRANSFER', 'ASSIGNMENT', 'TAKING_UP', 'REQUEST')),
    drop constraint transfer_selection,
    add constraint transfer_selection check (
        selection is null or issued_on is not null or way = 'REQUEST' and requested_on is not null),
    -- a request begins with the superior; nobody objects to what a superior decides
    add constraint transfer_way check (
        way = 'TRANSFER' or objected_on is null and negotiated_since is null and accepted_on is null);

alter table handling
    drop constraint handling_because_check,
    add constraint handling_because_check check (
        because in ('REGISTERED', 'TRANSFER', 'DESIGNATION', 'ASSIGNMENT', 'TAKING_UP'));

-- The decision by which a superior takes a matter up: the project's own form.
insert into letter_kind (kind, number_code) values ('TAKING_UP_DECISION', '提管');
