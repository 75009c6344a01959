package org.lianban.casework.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.DisclosureQueries.Asked;
import org.lianban.casework.access.DisclosureView.Circle;
import org.lianban.casework.access.DisclosureView.CircleMember;
import org.lianban.casework.access.DisclosureView.Named;
import org.lianban.casework.access.domain.CircleSeat;
import org.lianban.casework.access.domain.Period;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.PersonLabel;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.OfficeId;

/** Reads on which days an office saw a matter by some of its people alone (限定知悉), and by whom. */
@ApplicationScoped
class DisclosureCircles {
    private static final String CIRCLES =
            """
            select * from disclosure_circle
            where matter_id = ? and office_id = ? and since <= ? and (until is null or until >= ?)
            order by since, restriction_id""";
    private static final String MEMBERS =
            """
            select * from disclosure_circle_person
            where restriction_id = ? and added_on <= ? and (removed_on is null or removed_on >= ?)
            order by added_on, id""";

    private final ReadingTables tables;
    private final Offices offices;

    DisclosureCircles(ReadingTables tables, Offices offices) {
        this.tables = tables;
        this.offices = offices;
    }

    /** Earliest first. */
    List<Circle> of(Asked asked, Caller reader) {
        Period period = asked.period();
        return tables.list(
                CIRCLES,
                row -> circle(row, asked, reader),
                List.of(
                        asked.matter().value(),
                        asked.office().value(),
                        period.to(),
                        period.from()));
    }

    private Circle circle(ResultSet row, Asked asked, Caller reader) throws SQLException {
        OfficeId deciding = new OfficeId(row.getString("decided_by"));
        return new Circle(
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                new Named(deciding.value(), offices.tree().office(deciding).name()),
                seats(row.getArray("seats")),
                named(row, deciding, asked, reader));
    }

    // A restriction names people of the office that decided it alone.
    private @Nullable List<CircleMember> named(
            ResultSet row, OfficeId deciding, Asked asked, Caller reader) throws SQLException {
        if (!asked.office().equals(deciding)) {
            return List.of();
        }
        if (!reader.office().equals(deciding)
                && !offices.tree().superiors(deciding).contains(reader.office())) {
            return null;
        }
        return tables.list(
                MEMBERS,
                DisclosureCircles::member,
                List.of(
                        row.getObject("restriction_id", UUID.class),
                        asked.period().to(),
                        asked.period().from()));
    }

    private static CircleMember member(ResultSet row) throws SQLException {
        return new CircleMember(
                new PersonLabel(
                        row.getString("id"), row.getString("label"), row.getString("label_en")),
                row.getObject("added_on", LocalDate.class),
                row.getObject("removed_on", LocalDate.class));
    }

    /** In the order of the roles, whatever the order in which they were found. */
    static List<CircleSeat> seats(Array found) throws SQLException {
        List<String> names = Arrays.asList((String[]) found.getArray());
        return Stream.of(CircleSeat.values()).filter(seat -> names.contains(seat.name())).toList();
    }
}
