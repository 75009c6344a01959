-- What has been said of a right's end in a matter: the nearest distance, once; a new end begins anew.

create table right_lapse_said (
    right_id uuid    not null references ip_right (id),
    valid_to date    not null,
    distance integer not null,
    primary key (right_id, valid_to)
);
