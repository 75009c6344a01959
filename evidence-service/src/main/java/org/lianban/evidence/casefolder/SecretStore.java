package org.lianban.evidence.casefolder;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.DocumentMarkedSecret;
import org.lianban.kernel.contract.DocumentSecrecyLifted;
import org.lianban.kernel.contract.EvidenceReader;
import org.lianban.kernel.contract.EvidenceReadersNamed;

/**
 * The only class that writes who is shown single items; every write may be repeated without harm.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SecretStore {
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final String MARK =
            """
            insert into casefolder_secret (evidence_id, matter_id, ground, words)
            values (?, ?, ?, ?)
            on conflict (evidence_id)
            do update set ground = excluded.ground, words = excluded.words
            """;
    private static final String LIFT = "delete from casefolder_secret where evidence_id = ?";
    private static final String READERS_GONE =
            "delete from casefolder_item_reader where evidence_id = ?";
    private static final String READER_COMES =
            """
            insert into casefolder_item_reader (evidence_id, office_id, named, until)
            values (?, ?, ?, ?)
            """;

    private final AgroalDataSource database;

    SecretStore(AgroalDataSource database) {
        this.database = database;
    }

    /** Letters are case-service's own. */
    void mark(DocumentMarkedSecret marked) {
        if (marked.document().equals("EVIDENCE")) {
            update(
                    MARK,
                    marked.documentId().value(),
                    marked.matterId().value(),
                    marked.ground(),
                    marked.words());
        }
    }

    void lift(DocumentSecrecyLifted lifted) {
        update(LIFT, lifted.documentId().value());
    }

    void name(EvidenceReadersNamed named) {
        update(READERS_GONE, named.evidenceId().value());
        for (EvidenceReader reader : named.readers()) {
            LocalDate until = reader.until();
            update(
                    READER_COMES,
                    named.evidenceId().value(),
                    reader.officeId().value(),
                    reader.named(),
                    until == null ? NEVER : until);
        }
    }

    /** The marks stay while the facts are read anew: without them a secret item would be shown. */
    void forget() {
        update("delete from casefolder_item_reader");
    }

    private void update(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("who is shown an item could not be written", e);
        }
    }
}
