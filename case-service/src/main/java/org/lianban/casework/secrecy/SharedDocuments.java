package org.lianban.casework.secrecy;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lianban.casework.access.domain.FieldClass;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.secrecy.SecretsView.ShareLine;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;

/** By which shares documents of a matter are shown although they are secret. */
@ApplicationScoped
class SharedDocuments {
    private static final String SHARES =
            """
            select * from secrecy_share
            where matter_id = ? and coalesce(until, 'infinity') >= ?
              and (field_class = 'SECRET' or documents <> '{}')
            order by offered_on, share_id""";

    private final AgroalDataSource database;

    SharedDocuments(AgroalDataSource database) {
        this.database = database;
    }

    /** The oldest first; those too that wait to be accepted. */
    List<ShareLine> of(MatterId matter, LocalDate today, OfficeTree tree) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(SHARES)) {
            query.setObject(1, matter.value());
            query.setObject(2, today);
            try (ResultSet row = query.executeQuery()) {
                List<ShareLine> shares = new ArrayList<>();
                while (row.next()) {
                    shares.add(line(row, tree));
                }
                return shares;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what is shared of a matter cannot be read", e);
        }
    }

    private static ShareLine line(ResultSet row, OfficeTree tree) throws SQLException {
        OfficeId office = OfficeId.of(row.getString("to_office"));
        UUID[] documents = (UUID[]) row.getArray("documents").getArray();
        return new ShareLine(
                row.getString("share_id"),
                office.value(),
                tree.office(office).name(),
                FieldClass.valueOf(row.getString("field_class")),
                row.getBoolean("accepted"),
                row.getObject("until", LocalDate.class),
                Stream.of(documents).map(UUID::toString).toList());
    }
}
