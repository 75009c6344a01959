package org.lianban.evidence.casefolder;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lianban.evidence.casefolder.domain.SecretItem;
import org.lianban.evidence.roster.RosterPerson;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.LegalClock;

/** Reads who is shown single items. */
@ApplicationScoped
class SecretQueries {
    // Whoever writes the matter is shown all of it, who holds an item has it before him, and nobody
    // else is shown one who is not named.
    private static final String OF_MATTER =
            """
            select s.evidence_id, s.ground, s.words,
                   folder.writing_office <> ? and not exists (
                       select from casefolder_item_reader r
                       where r.evidence_id = s.evidence_id and r.office_id = ? and r.until >= ?)
                   and not exists (
                       select from item_held held
                       where held.evidence_id = s.evidence_id and held.holder = ?)
                       as withheld
            from casefolder_secret s join casefolder folder on folder.matter_id = s.matter_id
            where s.matter_id = ?
            """;

    private static final String NAMED =
            """
            select 1 from casefolder_item_reader r
            where r.evidence_id = ? and r.office_id = ? and r.named and r.until >= ?
              and not exists (
                select from casefolder_reader excluded
                where excluded.matter_id = ?
                  and excluded.kind = 'EXCLUDED' and excluded.reader = ?)
            """;

    private final AgroalDataSource database;
    private final LegalClock clock;

    SecretQueries(AgroalDataSource database, LegalClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The secret items of a matter that the reader sees. */
    Map<EvidenceId, SecretItem> ofMatter(MatterId matter, RosterPerson reader) {
        String office = reader.office().value();
        Map<EvidenceId, SecretItem> found = new HashMap<>();
        read(
                OF_MATTER,
                row ->
                        found.put(
                                new EvidenceId(row.getObject("evidence_id", UUID.class)),
                                new SecretItem(
                                        row.getString("ground"),
                                        row.getString("words"),
                                        row.getBoolean("withheld"))),
                office,
                office,
                clock.today(),
                office,
                matter.value());
        return found;
    }

    Optional<MatterId> matterOf(EvidenceId item) {
        List<MatterId> found = new ArrayList<>();
        read(
                "select matter_id from item_held where evidence_id = ?",
                row -> found.add(new MatterId(row.getObject("matter_id", UUID.class))),
                item.value());
        return found.stream().findFirst();
    }

    /** A share names the item to the reader's office, and he is not recused from its matter. */
    boolean isNamed(EvidenceId item, MatterId matter, RosterPerson reader) {
        boolean[] found = {false};
        read(
                NAMED,
                _ -> found[0] = true,
                item.value(),
                reader.office().value(),
                clock.today(),
                matter.value(),
                reader.id().toString());
        return found[0];
    }

    private interface Reading {
        void take(ResultSet row) throws SQLException;
    }

    private void read(String sql, Reading row, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    row.take(rows);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("who is shown an item could not be read", e);
        }
    }
}
