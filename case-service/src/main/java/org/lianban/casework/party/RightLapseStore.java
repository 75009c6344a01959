package org.lianban.casework.party;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.party.domain.Renewal;
import org.lianban.casework.party.domain.RightLapse;
import org.lianban.casework.party.domain.RightType;
import org.lianban.casework.party.domain.RightValidity;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.PartyId;

/** What has been said of the ends of rights, and of which something is to be said. */
@ApplicationScoped
class RightLapseStore {
    // The rule decides; the query leaves out what it could never say anything of.
    private static final String NEAR =
            """
            select i.id, i.matter_id, i.name, i.number, c.valid_from, c.valid_to, c.renewal,
                   c.checked_on, s.distance
            from right_record r
            join right_check c on c.right_id = r.id and c.version = r.version
            join ip_right i on i.number_key = r.number_key and i.ended_at is null
            left join right_lapse_said s on s.right_id = i.id and s.valid_to = c.valid_to
            where (i.type, r.number_kind) in (select * from unnest(?::text[], ?::text[]))
              and c.renewal <> 'RENEWED' and c.valid_to <= ?
              and (c.valid_to >= ? or s.distance is not null)
              and exists (select from unnest(?::int[]) as reached (distance)
                          where c.valid_to - ?::date <= reached.distance
                            and (s.distance is null or reached.distance < s.distance))
            """;
    private static final String ALL = NEAR + " order by i.matter_id";
    private static final String OF_MATTER = NEAR + " and i.matter_id = ? order by i.entered";
    private static final String SAID =
            """
            insert into right_lapse_said (right_id, valid_to, distance) values (?, ?, ?)
            on conflict (right_id, valid_to) do update set distance = excluded.distance\
            """;

    private final AgroalDataSource database;
    private final PartyConfig config;

    RightLapseStore(AgroalDataSource database, PartyConfig config) {
        this.database = database;
        this.config = config;
    }

    List<LapsingRight> due(LocalDate today) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(ALL)) {
            return read(connection, query, today);
        } catch (SQLException e) {
            throw new IllegalStateException("rights that end cannot be read", e);
        }
    }

    List<LapsingRight> due(MatterId matter, LocalDate today) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(OF_MATTER)) {
            query.setObject(7, matter.value());
            return read(connection, query, today);
        } catch (SQLException e) {
            throw new IllegalStateException("rights that end cannot be read", e);
        }
    }

    void said(LapsingRight right) {
        try (Connection connection = database.getConnection();
                PreparedStatement said = connection.prepareStatement(SAID)) {
            said.setObject(1, right.right().value());
            said.setObject(2, right.validTo());
            said.setInt(3, right.distance());
            said.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("what was said of a right cannot be kept", e);
        }
    }

    private List<LapsingRight> read(Connection connection, PreparedStatement query, LocalDate today)
            throws SQLException {
        List<Integer> distances = config.lapseNoticeDays();
        RightType[] types =
                Arrays.stream(RightType.values())
                        .filter(RightType::isRegistered)
                        .toArray(RightType[]::new);
        query.setArray(
                1,
                connection.createArrayOf(
                        "text", Arrays.stream(types).map(RightType::name).toArray()));
        query.setArray(
                2,
                connection.createArrayOf(
                        "text",
                        Arrays.stream(types).map(type -> type.numberKind().name()).toArray()));
        query.setObject(
                3, today.plusDays(distances.stream().mapToInt(Integer::intValue).max().orElse(0)));
        query.setObject(4, today);
        query.setArray(5, connection.createArrayOf("int", distances.toArray()));
        query.setObject(6, today);
        List<LapsingRight> due = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                lapsing(row, distances, today).ifPresent(due::add);
            }
        }
        return due;
    }

    private static Optional<LapsingRight> lapsing(
            ResultSet row, List<Integer> distances, LocalDate today) throws SQLException {
        LocalDate to = row.getObject("valid_to", LocalDate.class);
        RightValidity validity =
                new RightValidity(
                        row.getObject("valid_from", LocalDate.class),
                        to,
                        Renewal.valueOf(row.getString("renewal")),
                        row.getObject("checked_on", LocalDate.class));
        @Nullable Integer told = row.getObject("distance", Integer.class);
        MatterId matter = new MatterId(row.getObject("matter_id", UUID.class));
        PartyId right = new PartyId(row.getObject("id", UUID.class));
        String name = row.getString("name");
        String number = row.getString("number");
        return RightLapse.due(validity, distances, told, today)
                .map(
                        distance ->
                                new LapsingRight(
                                        matter,
                                        right,
                                        name,
                                        number,
                                        to,
                                        distance,
                                        (int) ChronoUnit.DAYS.between(today, to)));
    }
}
