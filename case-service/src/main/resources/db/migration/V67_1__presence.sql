-- Up to where each person has read a matter (上次查看): one row a person and matter, only ever forward.
create table look (
    person_id uuid not null references person,
    matter_id uuid not null references matter,
    sequence bigint not null check (sequence >= 0),
    at timestamptz not null,
    primary key (person_id, matter_id)
);
create index look_of_matter on look (matter_id);
revoke delete, truncate on look from "${app}";
-- Who has a matter open just now (正在查看): a row lives for seconds. Unlogged: it is written every eight seconds
-- by every open page and means nothing after a crash, so it is kept out of the write-ahead log.
create unlogged table presence (
    matter_id uuid not null references matter,
    person_id uuid not null references person,
    office_id text not null references office,
    beat_at timestamptz not null default clock_timestamp(),
    primary key (matter_id, person_id)
);
create index presence_beat on presence (beat_at);
create index presence_of_person on presence (person_id);
create index presence_of_office on presence (office_id);
revoke truncate on presence from "${app}";
