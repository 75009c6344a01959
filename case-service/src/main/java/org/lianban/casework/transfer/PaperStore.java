package org.lianban.casework.transfer;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.PersonLabel;
import org.lianban.casework.transfer.TransferView.PaperLine;
import org.lianban.casework.transfer.domain.PaperCommand;
import org.lianban.casework.transfer.domain.PaperEntry;
import org.lianban.casework.transfer.domain.PaperManner;
import org.lianban.casework.transfer.domain.PaperStep;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.counter.Occasion;

/** The only class that knows what was keyed in. Works inside the caller's transaction. */
@ApplicationScoped
class PaperStore {
    private static final String ADD =
            """
            insert into transfer_paper (transfer_id, n, step, on_day, paper_number, manner,
                                        delivered_by, tracking_number, keyed_at, keyed_by, on_behalf_of)
            select ?, coalesce(max(n), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?
            from transfer_paper where transfer_id = ?\
            """;
    private static final String READ =
            """
            select paper.*, person.id as person_id, person.label,
                   coalesce(person.label_en, person.label) as label_en,
                   paper.n < max(n) over (partition by step) as replaced
            from transfer_paper paper join person on person.id = paper.keyed_by
            where paper.transfer_id = ? order by paper.n\
            """;

    private final AgroalDataSource database;

    PaperStore(AgroalDataSource database) {
        this.database = database;
    }

    void add(TransferId transfer, PaperCommand command, PersonId by, Occasion occasion) {
        PaperEntry paper = command.paper();
        PaperEntry.@Nullable Delivery delivery = paper.delivery();
        PersonId behalf = occasion.by().onBehalfOf();
        try (Connection connection = database.getConnection();
                PreparedStatement add = connection.prepareStatement(ADD)) {
            add.setObject(1, transfer.value());
            add.setString(2, command.step().name());
            add.setObject(3, paper.on());
            add.setString(4, paper.number());
            add.setString(5, delivery == null ? null : delivery.manner().name());
            add.setString(6, delivery == null ? null : delivery.by());
            add.setString(7, delivery == null ? null : delivery.trackingNumber());
            add.setObject(8, occasion.at().atOffset(ZoneOffset.UTC));
            add.setObject(9, by.value());
            add.setObject(10, behalf == null ? null : behalf.value());
            add.setObject(11, transfer.value());
            add.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("what was keyed in cannot be kept", e);
        }
    }

    /** In the order in which it was keyed in. */
    List<PaperLine> lines(TransferId transfer) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(READ)) {
            query.setObject(1, transfer.value());
            try (ResultSet row = query.executeQuery()) {
                List<PaperLine> lines = new ArrayList<>();
                while (row.next()) {
                    lines.add(line(row));
                }
                return lines;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what was keyed in cannot be read", e);
        }
    }

    private static PaperLine line(ResultSet row) throws SQLException {
        @Nullable String manner = row.getString("manner");
        return new PaperLine(
                PaperStep.valueOf(row.getString("step")),
                row.getObject("on_day", LocalDate.class),
                row.getString("paper_number"),
                manner == null ? null : PaperManner.valueOf(manner),
                row.getString("delivered_by"),
                row.getString("tracking_number"),
                row.getObject("keyed_at", OffsetDateTime.class).toInstant(),
                new PersonLabel(
                        row.getString("person_id"),
                        row.getString("label"),
                        row.getString("label_en")),
                row.getBoolean("replaced"));
    }
}
