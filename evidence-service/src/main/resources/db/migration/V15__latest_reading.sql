-- When somebody was last shown the same: a page that refreshes itself is one line in the log of readings. The
-- lines themselves are facts.
create table latest_reading (
    person_id uuid not null,
    operation text not null,
    matter_id uuid,
    object_id uuid,
    at timestamptz not null,
    unique nulls not distinct (person_id, operation, matter_id, object_id)
);
