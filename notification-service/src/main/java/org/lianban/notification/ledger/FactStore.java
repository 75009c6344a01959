package org.lianban.notification.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.AgencyRegistered;
import org.lianban.kernel.contract.CalendarYearAnnounced;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.EvidenceRead;
import org.lianban.kernel.contract.Fact;
import org.lianban.kernel.contract.LocalDaySet;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.OfficeRegistered;
import org.lianban.kernel.contract.PersonEnrolled;
import org.lianban.kernel.contract.PersonId;
import org.lianban.notification.audience.Audiences;
import org.lianban.notification.audience.Told;

/** The facts' rows: each once. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FactStore {
    private static final String ADD =
            """
            insert into ledger_fact (fact_id, source, subject, sequence, matter_id, epoch, type,
                hearer, at, particulars, silent, planned, late, addressee)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)""";

    private final AgroalDataSource database;
    private final StrandStore strands;
    private final ObjectMapper mapper;

    FactStore(AgroalDataSource database, StrandStore strands, ObjectMapper mapper) {
        this.database = database;
        this.strands = strands;
        this.mapper = mapper;
    }

    void add(Envelope envelope, Told told, int planned) {
        OfficeId hearer = envelope.fact().hearer();
        try (Connection connection = database.getConnection();
                PreparedStatement add = connection.prepareStatement(ADD)) {
            add.setObject(1, envelope.id());
            add.setString(2, envelope.source());
            add.setString(3, envelope.subject());
            add.setLong(4, envelope.sequence());
            add.setObject(5, matter(envelope));
            add.setLong(6, envelope.epoch());
            add.setString(7, envelope.fact().getClass().getSimpleName());
            add.setString(8, hearer == null ? null : hearer.value());
            add.setObject(9, envelope.time().atOffset(ZoneOffset.UTC));
            add.setString(10, json(told.particulars()));
            add.setArray(
                    11,
                    connection.createArrayOf(
                            "uuid",
                            Audiences.silent(envelope).stream().map(PersonId::value).toArray()));
            add.setInt(12, planned);
            add.setBoolean(13, strands.takeUp(envelope));
            OfficeId addressee = envelope.fact().addressee();
            add.setString(14, addressee == null ? null : addressee.value());
            add.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a fact could not be entered in the ledger", e);
        }
    }

    /** The matter it is about; null for what is told of offices, people, agencies and days. */
    static @Nullable UUID matter(Envelope envelope) {
        return switch (envelope.fact()) {
            case OfficeRegistered _,
                    PersonEnrolled _,
                    AgencyRegistered _,
                    CalendarYearAnnounced _,
                    LocalDaySet _,
                    EvidenceRead _ ->
                    null;
            case Fact _ -> MatterId.of(envelope.subject()).value();
        };
    }

    private String json(Map<String, String> particulars) {
        try {
            return mapper.writeValueAsString(particulars);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("particulars could not be written", e);
        }
    }
}
