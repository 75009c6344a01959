-- Search over many matters: the words of each, who sees it and who writes it, in one index. What is found there is
-- compared with the texts and with sight themselves afterwards, so that this table narrows and never decides.

-- Characters that follow each other, in one form (NFKC, small letters, without spaces): single ones, pairs, and of
-- letters and digits four, since pairs of digits stand in every number.
create function docket_runs(said text) returns text[]
    language sql immutable strict parallel safe as $$
    select coalesce(array_agg(distinct run), '{}')
    from (select regexp_replace(lower(normalize(docket_runs.said, nfkc)), '\s', '', 'g') as said) plain
    cross join generate_series(1, length(plain.said)) place
    cross join lateral (values (substr(plain.said, place, 1)), (substr(plain.said, place, 2)),
        (substr(plain.said, place, 4))) cut (run)
    where length(run) <= 2 or run ~ '^[!-~]{4}$'
$$;

-- What a matter must hold to be found by a text: the longest of its runs that tell something.
create function docket_wanted(said text) returns text[]
    language sql immutable strict parallel safe as $$
    select array(
        select run
        from unnest(docket_runs(said)) run,
            (select max(length(one)) as longest from unnest(docket_runs(said)) one) text
        where length(run) = longest or (longest = 4 and length(run) = 2 and run !~ '^[!-~]{2}$'))
$$;

create table docket_index (
    matter_id uuid primary key references matter (id) deferrable initially deferred,
    -- the runs of its texts; @ and the id of each office that sees it; # and that of the office that writes it
    words     text[] not null,
    made_in   xid8   not null
);

create function docket_words(of_matter uuid) returns text[]
    language sql stable as $$
    select array(
        select distinct word
        from (
            select title as said from matter where id = of_matter
            union all select number from handling where matter_id = of_matter
            union all select number from letter where matter_id = of_matter
            union all select unnest(array[name, identifier]) from party
                where matter_id = of_matter and ended_at is null
            union all select unnest(array[name, number, number_key]) from ip_right
                where matter_id = of_matter and ended_at is null) text
        cross join unnest(docket_runs(said)) word
        union
        select '@' || office_id from matter_reader where matter_id = of_matter
        union
        select '#' || writing_office from matter where id = of_matter)
$$;

insert into docket_index (matter_id, words, made_in)
select id, docket_words(id), pg_current_xact_id() from matter;

create index docket_index_words on docket_index using gin (words) with (fastupdate = off);

-- At the end of a transaction, when all it wrote is there, and once for a matter however much of it changed. The row
-- is locked before the texts are read: of two that end together the later one reads what the earlier wrote.
create function docket_index_keep() returns trigger
    language plpgsql as $$
declare
    changed uuid;
    last xid8;
begin
    if tg_table_name = 'matter' then
        changed := new.id;
    elsif tg_op = 'DELETE' then
        changed := old.matter_id;
    else
        changed := new.matter_id;
    end if;
    -- The tables of letters and parties ask of no matter whether it is there.
    insert into docket_index (matter_id, words, made_in) select id, '{}', '0' from matter where id = changed
    on conflict do nothing;
    select made_in into last from docket_index where matter_id = changed for update;
    if last <> pg_current_xact_id() then
        update docket_index set words = docket_words(changed), made_in = pg_current_xact_id()
        where matter_id = changed;
    end if;
    return null;
end
$$;

create constraint trigger docket_index_matter after insert or update of title, writing_office on matter
    deferrable initially deferred for each row execute function docket_index_keep();
create constraint trigger docket_index_handling after insert or update of number on handling
    deferrable initially deferred for each row execute function docket_index_keep();
create constraint trigger docket_index_letter after insert or update of number on letter
    deferrable initially deferred for each row execute function docket_index_keep();
create constraint trigger docket_index_party after insert or update of name, identifier, ended_at on party
    deferrable initially deferred for each row execute function docket_index_keep();
create constraint trigger docket_index_right after insert or update of name, number, number_key, ended_at on ip_right
    deferrable initially deferred for each row execute function docket_index_keep();
create constraint trigger docket_index_reader after insert or delete on matter_reader
    deferrable initially deferred for each row execute function docket_index_keep();

revoke delete, truncate on docket_index from "${app}";
