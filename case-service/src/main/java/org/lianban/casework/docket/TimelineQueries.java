package org.lianban.casework.docket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianban.casework.access.Grants;
import org.lianban.casework.access.domain.DocumentMarks;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.Untold;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.SecretAnswer;

/** The matter's life as the journal holds it; nothing else is asked. */
@ApplicationScoped
class TimelineQueries {
    private static final Map<String, List<String>> UNTOLD =
            Arrays.stream(CaseworkEvent.class.getPermittedSubclasses())
                    .collect(Collectors.toMap(Class::getSimpleName, TimelineQueries::untold));

    private final Select select;
    private final ObjectMapper mapper;
    private final TimelineSentences sentences;
    private final Offices offices;
    private final Grants grants;
    private final LegalClock clock;

    TimelineQueries(
            Select select,
            ObjectMapper mapper,
            TimelineSentences sentences,
            Offices offices,
            Grants grants,
            LegalClock clock) {
        this.select = select;
        this.mapper = mapper;
        this.sentences = sentences;
        this.offices = offices;
        this.grants = grants;
        this.clock = clock;
    }

    private List<Object> hearing(Caller reader) {
        return TimelineHearing.hearing(reader.office(), reader.person(), clock.today());
    }

    /** Where to read: what comes after a sequence, at most so many facts. */
    record Passage(MatterId matter, long after, int limit) {}

    /** What the reader hears of the matter. */
    List<TimelineEntry> timeline(Passage passage, Caller reader, Locale language) {
        List<Object> values =
                new ArrayList<>(List.of(passage.matter().toString(), passage.after()));
        values.addAll(hearing(reader));
        values.add(passage.limit());
        return entries(TimelineHearing.KNOWN, withheld(passage, reader), language, values);
    }

    /** The same without what he did himself. */
    List<TimelineEntry> news(Passage passage, Caller reader, Locale language) {
        List<Object> values =
                new ArrayList<>(List.of(passage.matter().toString(), passage.after()));
        values.addAll(hearing(reader));
        values.add(reader.person().toString());
        values.add(passage.limit());
        return entries(TimelineHearing.NEWS, withheld(passage, reader), language, values);
    }

    /** The secret documents of which he reads no more than that they are there. */
    private List<UUID> withheld(Passage passage, Caller reader) {
        DocumentMarks marks = grants.marks(reader, passage.matter());
        return marks.all().keySet().stream().filter(marks::withhold).toList();
    }

    private List<TimelineEntry> entries(
            String heard, List<UUID> withheld, Locale language, List<Object> values) {
        return select.list(
                """
                select sequence, epoch, type, recorded_at,
                       envelope -> 'data' -> 'fact' as fact, envelope -> 'data' -> 'actor' as actor
                from journal j where subject = ? and sequence > ?
                and\s"""
                        + heard
                        + " order by sequence limit ?",
                row -> entry(row, withheld, language),
                values);
    }

    /** The last fact of the matter that the reader hears of. */
    long last(MatterId matter, Caller reader) {
        List<Object> values = new ArrayList<>(List.of(matter.toString()));
        values.addAll(hearing(reader));
        return select.list(
                        "select sequence from journal j where subject = ? and "
                                + TimelineHearing.KNOWN
                                + " order by sequence desc limit 1",
                        row -> row.getLong("sequence"),
                        values)
                .getFirst();
    }

    List<WriterLine> writers(MatterId matter) {
        return select.list(
                """
                select sequence, recorded_at, epoch,
                       coalesce(envelope -> 'data' -> 'fact' ->> 'to',
                                envelope -> 'data' -> 'fact' ->> 'officeId') as office
                from journal
                where subject = ? and (type = 'org.lianban.casework.WritingOfficeMoved'
                    or type = 'org.lianban.casework.HandlingOpened'
                       and envelope -> 'data' -> 'fact' ->> 'because' = 'REGISTERED')
                order by sequence""",
                row ->
                        new WriterLine(
                                row.getLong("epoch"),
                                row.getString("office"),
                                offices.tree().office(OfficeId.of(row.getString("office"))).name(),
                                row.getLong("sequence"),
                                row.getTimestamp("recorded_at").toInstant()),
                List.of(matter.toString()));
    }

    private TimelineEntry entry(ResultSet row, List<UUID> withheld, Locale language)
            throws SQLException {
        String type = row.getString("type");
        String fact = type.substring(type.lastIndexOf('.') + 1);
        ObjectNode content = json(row.getString("fact"));
        content.remove(UNTOLD.get(fact));
        withheld.forEach(document -> SecretAnswer.conceal(document, content));
        return new TimelineEntry(
                row.getLong("sequence"),
                row.getLong("epoch"),
                fact,
                row.getTimestamp("recorded_at").toInstant(),
                sentences.actor(json(row.getString("actor")), language),
                sentences.sentence(fact, content, language),
                content);
    }

    private static List<String> untold(Class<?> fact) {
        return Arrays.stream(fact.getRecordComponents())
                .filter(member -> member.isAnnotationPresent(Untold.class))
                .map(RecordComponent::getName)
                .toList();
    }

    private ObjectNode json(String text) {
        try {
            return mapper.readValue(text, ObjectNode.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a fact in the journal is no JSON", e);
        }
    }
}
