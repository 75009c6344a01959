package org.lianban.evidence.readinglog;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.roster.RosterPerson;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.Audience;
import org.lianban.kernel.contract.EvidenceRead;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.Reading;
import org.lianban.kernel.counter.ReadingOutcome;
import org.lianban.kernel.courier.Journal;

/** Tells each line of the log in a transaction of its own, and remembers who was shown it last. */
@ApplicationScoped
class ReadingStore {
    /** A page that refreshes itself reads the same again and again: within this it is one line. */
    static final Duration AGAIN = Duration.ofSeconds(60);

    // Also when the clock was set back: what lies ahead is no repetition.
    private static final String MARK =
            """
            insert into latest_reading as l (person_id, operation, matter_id, object_id, at)
            values (?, ?, ?, ?, ?)
            on conflict (person_id, operation, matter_id, object_id) do update set at = excluded.at
            where l.at <= ? or l.at > excluded.at
            """;

    private final AgroalDataSource database;
    private final Journal journal;
    private final LegalClock clock;

    ReadingStore(AgroalDataSource database, Journal journal, LegalClock clock) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void enter(RosterPerson person, Reading reading) {
        Instant at = clock.now().truncatedTo(ChronoUnit.MILLIS);
        if (reading.outcome() == ReadingOutcome.OPENED && isRepeated(person, reading, at)) {
            return;
        }
        journal.tell(
                person.id().toString(),
                Actor.person(person.id(), person.office()),
                new Audience(List.of(), List.of(person.id()), List.of(), List.of()),
                new EvidenceRead(
                        person.id(),
                        person.office(),
                        reading.operation(),
                        reading.matter(),
                        reading.object(),
                        reading.outcome().name(),
                        reading.problem(),
                        at));
    }

    private boolean isRepeated(RosterPerson person, Reading reading, Instant at) {
        @Nullable MatterId matter = reading.matter();
        @Nullable UUID matterId = matter == null ? null : matter.value();
        OffsetDateTime now = at.atOffset(ZoneOffset.UTC);
        List<@Nullable Object> values =
                Arrays.asList(
                        person.id().value(),
                        reading.operation(),
                        matterId,
                        reading.object(),
                        now,
                        now.minus(AGAIN));
        try (Connection connection = database.getConnection();
                PreparedStatement mark = connection.prepareStatement(MARK)) {
            for (int i = 0; i < values.size(); i++) {
                mark.setObject(i + 1, values.get(i));
            }
            return mark.executeUpdate() == 0;
        } catch (SQLException e) {
            throw new IllegalStateException("a reading could not be marked", e);
        }
    }
}
