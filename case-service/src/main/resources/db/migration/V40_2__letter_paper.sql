-- The paper (PDF) of each issued letter: made once after the letter is issued, and served as it was made.
create table letter_paper (
    letter_id uuid primary key references letter (id),
    state text not null default 'WAITING' check (state in ('WAITING', 'MADE')),
    asked_at timestamptz not null default now(),
    -- Counted before each try: what ends the process itself is put off like any other failure.
    tries integer not null default 0 check (tries >= 0),
    next_try timestamptz not null default now(),
    paper bytea,
    digest text check (digest ~ '^sha256:[0-9a-f]{64}$'),
    made_at timestamptz,
    constraint letter_paper_whole
        check (num_nonnulls(paper, digest, made_at) = case when state = 'MADE' then 3 else 0 end)
);

create index letter_paper_waiting on letter_paper (next_try) where state = 'WAITING';

-- A PDF is compressed already.
alter table letter_paper alter column paper set storage external;

create function letter_paper_kept() returns trigger language plpgsql as $$
begin
    raise exception 'the paper of letter % is made and stays as it is', old.letter_id;
end
$$;

create trigger letter_paper_kept before update on letter_paper
    for each row when (old.state = 'MADE') execute function letter_paper_kept();

revoke delete, truncate on letter_paper from "${app}";

-- Letters issued before there was paper get theirs as well.
insert into letter_paper (letter_id) select id from letter;
