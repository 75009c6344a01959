package org.lianban.casework.sharing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.lianban.casework.access.Grants;
import org.lianban.casework.access.domain.CircleSeat;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.PersonLabel;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.sharing.SharesView.CircleLine;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;

/** Which offices see a matter by some of their people alone (限定知悉), and by whom. */
@ApplicationScoped
@Transactional
class ShareCircles {
    private static final String CIRCLES =
            """
            select office_id, seats, naming_office is not null as names
            from share_circle where matter_id = ? order by office_id""";
    private static final String NAMED =
            """
            select id, label, label_en from share_circle_person
            where matter_id = ? and office_id = ? order by added_on, id""";

    private final AgroalDataSource database;
    private final Grants grants;
    private final Offices offices;

    ShareCircles(AgroalDataSource database, Grants grants, Offices offices) {
        this.database = database;
        this.grants = grants;
        this.offices = offices;
    }

    /** None where everybody of the offices sees it. */
    List<CircleLine> of(MatterId matter, Caller reader) {
        boolean isByNumber = grants.isByNumber(reader, matter);
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(CIRCLES)) {
            query.setObject(1, matter.value());
            List<CircleLine> circles = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    OfficeId office = new OfficeId(row.getString("office_id"));
                    boolean isTold = !isByNumber && isOfOrAbove(reader, office);
                    circles.add(
                            new CircleLine(
                                    office.value(),
                                    seats(row),
                                    row.getBoolean("names")
                                            ? isTold ? named(connection, matter, office) : null
                                            : List.of()));
                }
            }
            return circles;
        } catch (SQLException e) {
            throw new IllegalStateException("who sees a restricted matter cannot be read", e);
        }
    }

    private boolean isOfOrAbove(Caller reader, OfficeId office) {
        return reader.office().equals(office)
                || offices.tree().superiors(office).contains(reader.office());
    }

    private static List<PersonLabel> named(Connection connection, MatterId matter, OfficeId office)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(NAMED)) {
            query.setObject(1, matter.value());
            query.setString(2, office.value());
            try (ResultSet row = query.executeQuery()) {
                List<PersonLabel> people = new ArrayList<>();
                while (row.next()) {
                    people.add(
                            new PersonLabel(
                                    row.getString("id"),
                                    row.getString("label"),
                                    row.getString("label_en")));
                }
                return people;
            }
        }
    }

    private static List<CircleSeat> seats(ResultSet row) throws SQLException {
        List<String> names = Arrays.asList((String[]) row.getArray("seats").getArray());
        return Stream.of(CircleSeat.values()).filter(seat -> names.contains(seat.name())).toList();
    }
}
