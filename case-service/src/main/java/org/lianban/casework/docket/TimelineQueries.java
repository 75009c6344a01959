package org.lianban.casework.docket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianban.casework.access.Grants;
import org.lianban.casework.access.domain.DocumentMarks;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.AssignmentIssued;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.ChallengeReviewed;
import org.lianban.kernel.contract.ClockDueInAbsence;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.EvidenceReadersNamed;
import org.lianban.kernel.contract.InformantTold;
import org.lianban.kernel.contract.LetterReturned;
import org.lianban.kernel.contract.LetterScanned;
import org.lianban.kernel.contract.LetterServed;
import org.lianban.kernel.contract.LetterSubmitted;
import org.lianban.kernel.contract.LetterVoided;
import org.lianban.kernel.contract.MatterChallenged;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.MatterMatched;
import org.lianban.kernel.contract.MatterRestricted;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.RestrictionChanged;
import org.lianban.kernel.contract.RestrictionLifted;
import org.lianban.kernel.contract.TakingUpDecided;
import org.lianban.kernel.contract.TransferDeclined;
import org.lianban.kernel.contract.TransferDrafted;
import org.lianban.kernel.contract.TransferIssued;
import org.lianban.kernel.contract.TransferRevised;
import org.lianban.kernel.contract.TransferSubmitted;
import org.lianban.kernel.contract.TransferWithdrawn;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.SecretAnswer;

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
    // drafted to his own, who met it in a matter of his or read it by its number to the office that
    // had it; it stays so.
    static final List<Class<? extends CaseworkEvent>> OFFICES_OWN =
            List.of(
                    InformantTold.class,
                    ClockDueInAbsence.class,
                    LetterSubmitted.class,
                    LetterReturned.class,
                    MatterMatched.class,
                    MatterChallenged.class,
                    ChallengeReviewed.class);

    // What somebody wrote to those who decide or review, and whom a restriction names: read on
    // their pages, in no timeline.
    private static final Map<String, List<String>> UNTOLD =
            Map.of(
                    MatterRestricted.class.getSimpleName(), List.of("reason", "named"),
                    RestrictionChanged.class.getSimpleName(), List.of("reason", "added", "removed"),
                    RestrictionLifted.class.getSimpleName(), List.of("reason"),
                    MatterChallenged.class.getSimpleName(), List.of("reason"),
                    ChallengeReviewed.class.getSimpleName(), List.of("remark"));

    private static final List<Class<? extends CaseworkEvent>> GONE_OUT =
            List.of(TransferIssued.class, AssignmentIssued.class, TakingUpDecided.class);

    // What was done with a secret letter is known to those to whom it is shown; that it was issued,
    // to all.
    private static final List<Class<? extends CaseworkEvent>> OF_LETTERS =
            List.of(LetterServed.class, LetterScanned.class, LetterVoided.class);

    // Told to evidence-service, beside the act by which somebody sees more or less.
    static final List<Class<? extends CaseworkEvent>> BETWEEN_SERVICES =
            List.of(EvidenceReadersNamed.class);

    private static final String KNOWN =
            "type not in ("
                    + types(BETWEEN_SERVICES)
                    + ") and (type not in ("
                    + types(OFFICES_OWN)
                    + ") or envelope -> 'data' -> 'fact' ->> 'officeId' = ?)"
                    + " and (type not in ("
                    + types(OF_LETTERS)
                    + """
            )
             or not exists (
                 select from secret_paper p
                 where p.paper_id = (j.envelope -> 'data' -> 'fact' ->> 'letterId')::uuid
                   and secret_kept(p.document_id, p.matter_id, ?, ?, ?)))"""
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
     * The condition that finds in the journal {@code j} something that a person hears of and did
     * not do: places for {@link #hearing} and for whoever did not do it.
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

    /** What stands for whoever hears, in its places. */
    static List<Object> hearing(OfficeId office, PersonId person, LocalDate today) {
        return List.of(office.value(), office.value(), person.value(), today, office.value());
    }

    private List<Object> hearing(Caller reader) {
        return hearing(reader.office(), reader.person(), clock.today());
    }

    /** Where to read: what comes after a sequence, at most so many facts. */
    record Passage(MatterId matter, long after, int limit) {}

    /** What the reader hears of the matter. */
    List<TimelineEntry> timeline(Passage passage, Caller reader, Locale language) {
        List<Object> values =
                new ArrayList<>(List.of(passage.matter().toString(), passage.after()));
        values.addAll(hearing(reader));
        values.add(passage.limit());
        return entries(KNOWN, withheld(passage, reader), language, values);
    }

    /** The same without what he did himself. */
    List<TimelineEntry> news(Passage passage, Caller reader, Locale language) {
        List<Object> values =
                new ArrayList<>(List.of(passage.matter().toString(), passage.after()));
        values.addAll(hearing(reader));
        values.add(reader.person().toString());
        values.add(passage.limit());
        return entries(NEWS, withheld(passage, reader), language, values);
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
                                + KNOWN
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
        content.remove(UNTOLD.getOrDefault(fact, List.of()));
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

    private ObjectNode json(String text) {
        try {
            return mapper.readValue(text, ObjectNode.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a fact in the journal is no JSON", e);
        }
    }
}
