package org.lianban.notification.ledger;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.Audience;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.NoticeEvent;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.courier.Journal;

/** Our own facts on their way out; each matter's are numbered in its row here. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TellingStore {
    private static final String DRAW =
            """
            insert into ledger_matter as matter (matter_id, last_sequence) values (?, 1)
            on conflict (matter_id) do update set last_sequence = matter.last_sequence + 1
            returning last_sequence""";

    /** A fact of ours before it has its number. Only the persons named may know of it. */
    record Telling(
            MatterId matter, long epoch, Actor by, List<PersonId> hearers, NoticeEvent fact) {}

    private final AgroalDataSource database;
    private final Journal journal;

    TellingStore(AgroalDataSource database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** Matters are locked in one order, so that two who tell of several never wait in a circle. */
    void tell(List<Telling> tellings) {
        List<Envelope> envelopes = new ArrayList<>();
        List<Telling> ordered =
                tellings.stream()
                        .sorted(Comparator.comparing(one -> one.matter().toString()))
                        .toList();
        for (Telling telling : ordered) {
            envelopes.add(
                    journal.envelope(
                            telling.matter().toString(),
                            telling.by(),
                            new Audience(List.of(), telling.hearers(), List.of(), List.of()),
                            draw(telling.matter().value()),
                            telling.epoch(),
                            telling.fact()));
        }
        if (!envelopes.isEmpty()) {
            journal.append(envelopes);
        }
    }

    private long draw(UUID matter) {
        try (Connection connection = database.getConnection();
                PreparedStatement draw = connection.prepareStatement(DRAW)) {
            draw.setObject(1, matter);
            try (ResultSet row = draw.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the matter's next number could not be drawn", e);
        }
    }
}
