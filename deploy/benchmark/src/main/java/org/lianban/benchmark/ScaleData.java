package org.lianban.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Matters of six years with three clocks each, one of them open, as their tables would hold them;
 * written by the server itself, with the facts of how each began. One city sees about 30 %, one
 * county 2 % spread over all years, one county 2 % that lie in the oldest tenth, the province all.
 */
final class ScaleData {
    private static final String BEGIN = "select setseed(0.05)";

    private static final String MATTERS =
            """
            create temporary table scale as
            select n, gen_random_uuid() as matter, gen_random_uuid() as handling,
                timestamptz '2020-01-01 00:00+08' + n * (interval '6 years' / %1$d) as at,
                case when n <= %1$d / 10 and n %% 5 = 0 then '430302'
                     when n %% 50 = 1 then '430111'
                     when n %% 10 < 3 then '430104'
                     else '430202' end as writer,
                (array['REGISTERED', 'VERIFYING', 'FILED', 'NOT_FILED', 'COMPLETED', 'VERIFYING',
                    'FILED', 'FILED', 'COMPLETED', 'FILED'])[1 + (n::bigint * 7919 %% 10)::int] as stage
            from generate_series(1, %1$d) n\
            """;

    private static final String READERS =
            """
            create temporary table scale_reader as
            select s.matter, s.writer, s.stage, s.at, s.n, o.office
            from scale s
            cross join lateral (
                select s.writer as office union select '430000'
                union select '430100' where s.writer in ('430104', '430111')) o\
            """;

    // The open clock is named to the office's officers; the head decides.
    private static final String CLOCKS =
            """
            create temporary table scale_clock as
            select gen_random_uuid() as id, s.matter, s.writer, k.rule, k.open, p.persons,
                (s.at at time zone 'Asia/Shanghai')::date + 21 + (s.n % 90)::int as due
            from scale s
            join (select p.office_id, array_agg(p.id order by p.account) as persons
                  from person p
                  join person_role r on r.person_id = p.id and r.role = 'OFFICER'
                      and r.ended_at is null
                  group by p.office_id) p on p.office_id = s.writer
            cross join (values ('DL-01', false), ('DL-22b', false), ('DL-06', true)) k (rule, open)\
            """;

    private static final List<String> TABLES =
            List.of(
                    """
                    insert into matter (id, title, writing_office, epoch, standing, sequence,
                        opened_at, updated_at)
                    select matter, o.name || '演示事项 ' || n, writer, 1, 'OPEN', 3, at, at
                    from scale join office o on o.id = writer\
                    """,
                    """
                    insert into handling (id, matter_id, office_id, number, stage, because, epoch,
                        opened_at)
                    select handling, matter, writer, 'XS-演示-2020-' || n, stage, 'REGISTERED', 1, at
                    from scale\
                    """,
                    """
                    insert into lead (matter_id, office_id, handling_id, title, content, source, breach,
                        place_of_act, found_on, has_informant, state, filed_on, decided_on, ground)
                    select matter, writer, handling, '演示事项 ' || n, '检查发现(演示)', 'INSPECTION',
                        'TM_INFRINGE_3', writer, found, false,
                        case stage when 'FILED' then 'CASE_FILED' when 'COMPLETED' then 'CASE_FILED'
                            else stage end,
                        case when stage in ('FILED', 'COMPLETED') then found end,
                        case when stage = 'NOT_FILED' then found end,
                        case when stage = 'NOT_FILED' then 'OTHER' end
                    from scale
                    cross join lateral (select (at at time zone 'Asia/Shanghai')::date as found) day\
                    """,
                    """
                    insert into matter_grant (matter_id, office_id, reason, on_account_of, granted_at)
                    select matter, office, case when office = writer then 'HANDLES' else 'SUPERIOR' end,
                        writer, at
                    from scale_reader\
                    """,
                    """
                    insert into clock (id, matter_id, office_id, subject_kind, subject_id, rule, basis,
                        awaited, binding, amount, unit, rolls, start_day, raw_day, rolled_day, due_day,
                        provisional, pauses, extension, actor, command, persons, state,
                        outcome, ended_on, said_until, said_passed, said_level, version)
                    select id, matter, writer, 'LEAD', matter, rule, '程序规定64', 'OURS', 'LAW', 90,
                        'CALENDAR_DAY', true, due - 90, due, due, due, false, '[]', 0,
                        'AGENCY_HEAD', 'decide-case', persons,
                        case when open then 'RUNNING' else 'ENDED' end,
                        case when open then null else 'MET' end,
                        case when open then null else due end, now(), false, 0, 0
                    from scale_clock\
                    """,
                    """
                    insert into clock_turn (office_id, holder, due_by, clock_id, matter_id, kind)
                    select c.writer, held.holder, (c.due + 1)::timestamp at time zone 'Asia/Shanghai',
                        c.id, c.matter, 'LEAD'
                    from scale_clock c
                    cross join lateral (
                        select '*' as holder union select 'AGENCY_HEAD'
                        union select person::text from unnest(c.persons) person) held
                    where c.open\
                    """,
                    """
                    insert into matter_reader (office_id, matter_id, writes, stage, updated_at,
                        next_due)
                    select r.office, r.matter, r.office = r.writer, r.stage, r.at, c.due
                    from scale_reader r join scale_clock c on c.matter = r.matter and c.open\
                    """);

    // How each matter began: the page and its timeline read the journal. Nothing of it is sent.
    private static final String JOURNAL =
            """
            insert into journal (event_id, subject, sequence, epoch, type, recorded_at, envelope)
            select f.id, s.matter::text, k.sequence, 1, 'org.lianban.casework.' || k.type, s.at,
                jsonb_build_object(
                    'specversion', '1.0', 'id', f.id, 'source', '/case-service',
                    'type', 'org.lianban.casework.' || k.type, 'subject', s.matter,
                    'time', to_char(s.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
                    'datacontenttype', 'application/json', 'sequence', k.sequence, 'epoch', 1,
                    'data', jsonb_build_object(
                        'actor', jsonb_build_object('kind', 'PERSON', 'id', p.persons[1],
                            'office', s.writer),
                        'audience', jsonb_build_object('offices', jsonb_build_array(s.writer, '430000'),
                            'persons', '[]'::jsonb, 'agencies', '[]'::jsonb, 'excluded', '[]'::jsonb),
                        'fact', jsonb_build_object('matterId', s.matter, 'handlingId', s.handling,
                            'officeId', s.writer) || case k.type
                            when 'LeadRegistered' then jsonb_build_object(
                                'title', '演示事项 ' || s.n, 'source', 'INSPECTION',
                                'breach', 'TM_INFRINGE_3', 'placeOfAct', s.writer,
                                'foundOn', (s.at at time zone 'Asia/Shanghai')::date)
                            when 'HandlingOpened' then jsonb_build_object(
                                'number', 'XS-演示-2020-' || s.n, 'because', 'REGISTERED')
                            else jsonb_build_object('officers', p.persons[1:2]) end))
            from scale s
            join (select p.office_id, array_agg(p.id order by p.account) as persons
                  from person p
                  join person_role r on r.person_id = p.id and r.role = 'OFFICER'
                      and r.ended_at is null
                  group by p.office_id) p on p.office_id = s.writer
            cross join (values (1, 'LeadRegistered'), (2, 'HandlingOpened'), (3, 'OfficersAssigned'))
                k (sequence, type)
            cross join lateral (select gen_random_uuid() as id, s.n, k.sequence) f\
            """;

    // What keeps the index of texts in step does so row by row; here all rows are new.
    private static final List<String> KEEPERS = List.of("matter", "handling", "matter_reader");

    private static final String TEXTS =
            "insert into docket_index (matter_id, titles, numbers, readers, made_in)"
                    + " select s.matter, t.titles, t.numbers, t.readers, pg_current_xact_id()"
                    + " from scale s cross join lateral docket_texts(s.matter) t";

    private static final String WORDS_INDEX =
            "select indexdef from pg_indexes where indexname = 'docket_index_words'";

    private ScaleData() {}

    /** Writes so many matters into a database that has people, and no matter, yet. */
    static void write(Connection casework, int matters) throws SQLException {
        try (Statement statement = casework.createStatement()) {
            keep(statement, "disable");
            casework.setAutoCommit(false);
            statement.execute(BEGIN);
            statement.execute(MATTERS.formatted(matters));
            statement.execute(READERS);
            statement.execute(CLOCKS);
            statement.execute("analyze scale, scale_reader, scale_clock");
            for (String table : TABLES) {
                statement.execute(table);
            }
            statement.execute(JOURNAL);
            casework.commit();
            casework.setAutoCommit(true);
            keep(statement, "enable");
            statement.execute("vacuum analyze");
            String index = CommitTimes.single(casework, WORDS_INDEX, String.class);
            statement.execute("drop index docket_index_words");
            statement.execute(TEXTS);
            statement.execute("set maintenance_work_mem = '256MB'");
            statement.execute(index);
            statement.execute("vacuum analyze docket_index");
        }
    }

    private static void keep(Statement statement, String whether) throws SQLException {
        for (String table : KEEPERS) {
            statement.execute("alter table " + table + " " + whether + " trigger user");
        }
    }
}
