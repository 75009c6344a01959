package org.lianban.evidence.custody;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianban.evidence.custody.domain.Hash;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;

/** Reads an item's entries as they lie. */
@ApplicationScoped
class ChainStore {
    private static final String ENTRIES =
            """
            select entry.entry, entry.leaf, leaf.index
            from custody_entry entry left join custody_leaf leaf on leaf.entry_id = entry.id
            where entry.evidence_id = ? order by entry.sequence
            """;
    private static final String MATTER =
            "select matter_id from custody_entry where evidence_id = ? order by sequence limit 1";

    private final AgroalDataSource database;
    private final ObjectMapper mapper;

    ChainStore(AgroalDataSource database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    /** The matter that the item belongs to; empty for one that nobody ever took in. */
    Optional<MatterId> matter(EvidenceId item) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(MATTER)) {
            query.setObject(1, item.value());
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new MatterId(row.getObject(1, UUID.class)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the chain of custody could not be read", e);
        }
    }

    List<StoredEntry> entries(EvidenceId item) {
        List<StoredEntry> entries = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(ENTRIES)) {
            query.setObject(1, item.value());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    String text = row.getString(1);
                    entries.add(
                            new StoredEntry(
                                    text,
                                    said(text),
                                    Hash.of(row.getBytes(2)),
                                    row.getObject(3, Long.class)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the chain of custody could not be read", e);
        }
        return entries;
    }

    private JsonNode said(String text) {
        try {
            return mapper.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an entry of custody is no JSON any more", e);
        }
    }
}
