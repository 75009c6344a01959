-- Parties and rights of a matter. A wrong identifier is kept with flag and reason: it may itself be
-- the breach. No identity number of a natural person stands here.

create table party (
    id                 uuid primary key,
    entered            bigint generated always as identity,
    matter_id          uuid not null,
    role               text not null,
    kind               text not null check (kind in ('ENTERPRISE', 'INDIVIDUAL_BUSINESS', 'ORGANISATION', 'PERSON')),
    name               text not null,
    identifier_written text,
    identifier         text,
    identifier_valid   boolean,
    identifier_reason  text,
    check (kind <> 'PERSON' or identifier_written is null),
    check ((identifier is null) = (identifier_valid is null)),
    check ((identifier is null) = (identifier_reason is null))
);
create index party_matter on party (matter_id);
create index party_identifier on party (identifier) where identifier is not null;

create table ip_right (
    id                uuid primary key,
    entered           bigint generated always as identity,
    matter_id         uuid not null,
    type              text not null,
    name              text not null,
    number_written    text not null,
    number            text not null,
    -- number without ZL: what two matters are compared by
    number_key        text not null,
    trademark_class   integer,
    identifier_valid  boolean not null,
    identifier_reason text not null
);
create index ip_right_matter on ip_right (matter_id);
create index ip_right_number_key on ip_right (number_key);
