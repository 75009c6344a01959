-- The index of texts keeps the texts themselves, so that a row of it is all that a comparison reads; the words of
-- them are in the GIN index alone. Whose own a matter is, the readers' table says (matter_reader.writes).

create or replace view docket_sight as
    select office_id as reader, matter_id, stage, updated_at, next_due, writes from matter_reader;

drop index docket_index_words;
drop function docket_words;
drop function docket_wanted;
drop function docket_runs;
alter table docket_index
    drop column words,
    -- each on a line: what is found anywhere in it, in one form (NFKC, small letters)
    add column titles  text   not null default '',
    -- each behind a line's end: what is found from its beginning
    add column numbers text   not null default '',
    -- the offices that see the matter
    add column readers text[] not null default '{}';

create function docket_texts(of_matter uuid, out titles text, out numbers text, out readers text[])
    language sql stable as $$
    select
        (select coalesce(string_agg(distinct lower(normalize(said, nfkc)), e'\n'), '')
         from (
            select title as said from matter where id = of_matter
            union all select name from party where matter_id = of_matter and ended_at is null
            union all select name from ip_right where matter_id = of_matter and ended_at is null) named),
        (select coalesce(e'\n' || string_agg(distinct upper(said), e'\n'), '')
         from (
            select number as said from handling where matter_id = of_matter
            union all select number from letter where matter_id = of_matter
            union all select identifier from party where matter_id = of_matter and ended_at is null
            union all select unnest(array[number, number_key]) from ip_right
                where matter_id = of_matter and ended_at is null) numbered),
        array(select office_id from matter_reader where matter_id = of_matter order by office_id)
$$;

create function docket_matches(titles text, numbers text, wanted text) returns boolean
    language sql immutable parallel safe as $$
    select position(lower(wanted) in titles) > 0
        or position(e'\n' || upper(wanted) in numbers) > 0
        or position(e'\n' || upper(replace(wanted, ' ', '')) in numbers) > 0
$$;
drop function docket_matches(uuid, text);

-- As texts are compared by their words: in one form (NFKC, small letters), without spaces. What the index calls is
-- bound when it is made: no search path is set while an index is.
create function docket_plain(said text) returns text
    language sql immutable strict parallel safe
    return regexp_replace(lower(normalize(said, nfkc)), '[^\S\n]', '', 'g');

-- Characters of a plain text that follow each other on a line: single ones, pairs, and of ASCII signs four, since
-- pairs of digits stand in every number. A loop, for it takes a third of what a statement does.
create function docket_runs(plain text) returns text[]
    language plpgsql immutable strict parallel safe as $$
declare
    of text[] := string_to_array(plain, null);
    runs text[] := '{}';
    run text;
begin
    for i in 1 .. cardinality(of) loop
        continue when of[i] = e'\n';
        runs := runs || of[i];
        continue when of[i + 1] is null or of[i + 1] = e'\n';
        runs := runs || (of[i] || of[i + 1]);
        run := of[i] || of[i + 1] || of[i + 2] || of[i + 3];
        if octet_length(run) = 4 and run ~ '^[!-~]+$' then
            runs := runs || run;
        end if;
    end loop;
    return runs;
end
$$;

-- Figures with what stands before them: 〕17, and not 〕1 of all that begin with a one. They tell one number from the
-- others of its year where pairs of characters hardly do.
create function docket_figures(plain text, pattern text) returns text[]
    language sql immutable strict parallel safe
    return array(select '=' || found[1] from regexp_matches(plain, pattern, 'g') found);

-- Words and readers are one condition: a word may be frequent, and all of it be hidden from whoever looks for it.
create function docket_words(titles text, numbers text, readers text[]) returns text[]
    language sql immutable strict parallel safe
    return (
        select docket_runs(plain) || docket_figures(plain, '([^0-9\n][0-9]+)')
            || array(select '@' || reader from unnest(readers) reader)
        from docket_plain(titles || numbers) plain);

-- What a matter must hold to be found by a text, and its reader: the longest of its runs that tell something. Each
-- more costs a look for every matter that the rarest has; where runs of four are few, figures that end in the text
-- and its other pairs tell more than they cost.
create function docket_wanted(said text, reader text) returns text[]
    language sql immutable strict parallel safe as $$
    select array['@' || docket_wanted.reader]
        || array(
            select run from unnest(runs) run
            where length(run) = longest or (fours between 1 and 3 and length(run) = 2 and run !~ '^[!-~]{2}$'))
        || case when fours <= 3 then docket_figures(plain, '([^0-9\n][0-9]+)(?=[^0-9])') else '{}' end
    from docket_plain(said) plain
    cross join docket_runs(plain) runs
    cross join lateral (
        select max(length(one)) as longest, count(*) filter (where length(one) = 4) as fours
        from unnest(runs) one) told
$$;

update docket_index i set titles = t.titles, numbers = t.numbers, readers = t.readers
from docket_index o cross join lateral docket_texts(o.matter_id) t where o.matter_id = i.matter_id;

create index docket_index_words on docket_index using gin (docket_words(titles, numbers, readers))
    with (fastupdate = off);

create or replace function docket_index_keep() returns trigger
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
    insert into docket_index (matter_id, made_in) select id, '0' from matter where id = changed
    on conflict do nothing;
    select made_in into last from docket_index where matter_id = changed for update;
    if last <> pg_current_xact_id() then
        update docket_index i
        set titles = t.titles, numbers = t.numbers, readers = t.readers, made_in = pg_current_xact_id()
        from docket_texts(changed) t where i.matter_id = changed;
    end if;
    return null;
end
$$;

drop trigger docket_index_matter on matter;
create constraint trigger docket_index_matter after insert or update of title on matter
    deferrable initially deferred for each row execute function docket_index_keep();
