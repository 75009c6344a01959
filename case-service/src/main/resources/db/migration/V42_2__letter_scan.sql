-- Scans of letters on paper: the sealed original, the signed receipt. A newer scan stands beside the older one.
create table letter_scan (
    id           uuid        not null primary key,
    letter_id    uuid        not null references letter (id),
    of_what      text        not null check (of_what in ('ORIGINAL', 'RECEIPT')),
    format       text        not null check (format in ('PDF', 'JPEG', 'PNG')),
    size         bigint      not null check (size between 1 and 20971520),
    sha256       text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    sm3          text        not null check (sm3 ~ '^[0-9a-f]{64}$'),
    scanned_at   timestamptz not null,
    scanned_by   uuid        not null references person (id),
    on_behalf_of uuid        references person (id),
    constraint letter_scan_once unique (letter_id, of_what, sha256)
);
create index letter_scan_scanned_by on letter_scan (scanned_by);
create index letter_scan_on_behalf_of on letter_scan (on_behalf_of) where on_behalf_of is not null;
revoke update, delete, truncate on letter_scan from "${app}";

-- Its bytes in pieces, so that nobody need hold a whole scan in memory, to keep it or to hand it out.
create table letter_scan_piece (
    scan_id uuid    not null references letter_scan (id),
    n       integer not null check (n >= 0),
    bytes   bytea   not null check (length(bytes) between 1 and 1048576),
    primary key (scan_id, n)
);
-- They are compressed already.
alter table letter_scan_piece alter column bytes set storage external;
revoke update, delete, truncate on letter_scan_piece from "${app}";
