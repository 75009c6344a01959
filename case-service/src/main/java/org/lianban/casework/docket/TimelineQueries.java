package org.lianban.casework.docket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.AssignmentIssued;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.ClockDueInAbsence;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.InformantTold;
import org.lianban.kernel.contract.LetterReturned;
import org.lianban.kernel.contract.LetterScanned;
import org.lianban.kernel.contract.LetterServed;
import org.lianban.kernel.contract.LetterSubmitted;
import org.lianban.kernel.contract.LetterVoided;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.MatterMatched;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TakingUpDecided;
import org.lianban.kernel.contract.TransferDeclined;
import org.lianban.kernel.contract.TransferDrafted;
import org.lianban.kernel.contract.TransferIssued;
import org.lianban.kernel.contract.TransferRevised;
import org.lianban.kernel.contract.TransferSubmitted;
import org.lianban.kernel.contract.TransferWithdrawn;

/** The matter's life as the journal holds it; nothing else is asked. */
@ApplicationScoped
class TimelineQueries {
    // Until its letter goes out, a transfer is told to its sender alone; from then on everybody
    // reads how it came about as well.
    static final List<Class<? extends CaseworkEvent>> SENDERS_OWN =
            List.of(
                    TransferDrafted.class,
                    TransferRevised.class,
                    TransferSubmitted.class,
                    TransferDeclined.class,
                    TransferWithdrawn.class);

    // That somebody told of a lead is known to the office he told, who is away when and what is
    // drafted to his own, who met it in a matter of his to the office that had it; it stays so.
    static final List<Class<? extends CaseworkEvent>> OFFICES_OWN =
            List.of(
                    InformantTold.class,
                    ClockDueInAbsence.class,
                    LetterSubmitted.class,
                    LetterReturned.class,
                    MatterMatched.class);

    private static final List<Class<? extends CaseworkEvent>> GONE_OUT =
            List.of(TransferIssued.class, AssignmentIssued.class, TakingUpDecided.class);

    // What was done with a secret letter is known to those to whom it is shown; that it was issued,
    // to all.
    private static final List<Class<? extends CaseworkEvent>> OF_LETTERS =
            List.of(LetterServed.class, LetterScanned.class, LetterVoided.class);

    private static final String KNOWN =
            "(type not in ("
                    + types(OFFICES_OWN)
                    + ") or envelope -> 'data' -> 'fact' ->> 'officeId' = ?)"
                    + " and (type not in ("
                    + types(OF_LETTERS)
                    + """
            )
             or not exists (
                 select from secret_document secret
                 where secret.lifted_at is null
                   and secret.document_id
                       = (j.envelope -> 'data' -> 'fact' ->> 'letterId')::uuid
                   and not exists (
                       select from secret_shown shown
                       where shown.document_id = secret.document_id and shown.office_id = ?)))"""
                    + " and (type not in ("
                    + types(SENDERS_OWN)
                    + """
            )
             or envelope -> 'data' -> 'fact' ->> 'from' = ?
             or exists (
                 select from journal issued
                 where issued.subject = j.subject
                   and issued.type in ("""
                    + types(GONE_OUT)
                    + """
            )
                   and issued.envelope -> 'data' -> 'fact' ->> 'transferId'
                       = j.envelope -> 'data' -> 'fact' ->> 'transferId'))""";

    private static final String NOT_BY =
            "envelope -> 'data' -> 'actor' ->> 'id' is distinct from ?";

    /**
     * The condition that finds in the journal {@code j} something that an office hears of and a
     * person did not do: places for the office, three times, and the person.
     */
    static final String NEWS = KNOWN + " and " + NOT_BY;

    private static String types(List<Class<? extends CaseworkEvent>> facts) {
        return facts.stream()
                .map(fact -> "'" + Envelope.typeOf(fact) + "'")
                .collect(Collectors.joining(", "));
    }

    private final Select select;
    private final ObjectMapper mapper;
    private final TimelineSentences sentences;
    private final Offices offices;

    TimelineQueries(
            Select select, ObjectMapper mapper, TimelineSentences sentences, Offices offices) {
        this.select = select;
        this.mapper = mapper;
        this.sentences = sentences;
        this.offices = offices;
    }

    /** Where to read: what comes after a sequence, at most so many facts. */
    record Passage(MatterId matter, long after, int limit) {}

    /** What the office hears of the matter. */
    List<TimelineEntry> timeline(Passage passage, OfficeId reader, Locale language) {
        return entries(
                KNOWN,
                language,
                List.of(
                        passage.matter().toString(),
                        passage.after(),
                        reader.value(),
                        reader.value(),
                        reader.value(),
                        passage.limit()));
    }

    /** The same without what the reader did himself. */
    List<TimelineEntry> news(Passage passage, Caller reader, Locale language) {
        return entries(
                NEWS,
                language,
                List.of(
                        passage.matter().toString(),
                        passage.after(),
                        reader.office().value(),
                        reader.office().value(),
                        reader.office().value(),
                        reader.person().toString(),
                        passage.limit()));
    }

    private List<TimelineEntry> entries(String heard, Locale language, List<Object> values) {
        return select.list(
                """
                select sequence, epoch, type, recorded_at,
                       envelope -> 'data' -> 'fact' as fact, envelope -> 'data' -> 'actor' as actor
                from journal j where subject = ? and sequence > ?
                and\s"""
                        + heard
                        + " order by sequence limit ?",
                row -> entry(row, language),
                values);
    }

    /** The last fact of the matter that the office hears of. */
    long last(MatterId matter, OfficeId reader) {
        return select.list(
                        "select sequence from journal j where subject = ? and "
                                + KNOWN
                                + " order by sequence desc limit 1",
                        row -> row.getLong("sequence"),
                        List.of(matter.toString(), reader.value(), reader.value(), reader.value()))
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

    private TimelineEntry entry(ResultSet row, Locale language) throws SQLException {
        String type = row.getString("type");
        String fact = type.substring(type.lastIndexOf('.') + 1);
        JsonNode content = json(row.getString("fact"));
        return new TimelineEntry(
                row.getLong("sequence"),
                row.getLong("epoch"),
                fact,
                row.getTimestamp("recorded_at").toInstant(),
                sentences.actor(json(row.getString("actor")), language),
                sentences.sentence(fact, content, language),
                content);
    }

    private JsonNode json(String text) {
        try {
            return mapper.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a fact in the journal is no JSON", e);
        }
    }
}
