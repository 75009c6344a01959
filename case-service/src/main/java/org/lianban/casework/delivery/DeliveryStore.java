package org.lianban.casework.delivery;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.delivery.domain.Delivery;
import org.lianban.casework.delivery.domain.Detail;
import org.lianban.casework.delivery.domain.Printing;
import org.lianban.casework.delivery.domain.ServiceWay;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Occasion;

/** The only class that knows the tables of services and printings; it only ever inserts. */
@ApplicationScoped
class DeliveryStore {
    private static final String COLUMNS =
            Arrays.stream(Detail.values())
                    .map(DeliveryStore::column)
                    .collect(Collectors.joining(", "));
    private static final String INSERT =
            "insert into letter_service (record_id, letter_id, way, served_on, published_on,"
                    + " recipient, servers, entered_on, entered_by, on_behalf_of, entered_at, "
                    + COLUMNS
                    + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?"
                    + ", ?".repeat(Detail.values().length)
                    + ")";
    private static final int FIRST_DETAIL = 12;
    private static final String OF_LETTER =
            """
            select * from letter_service where letter_id = ?
            order by served_on desc, entered_at desc limit 500""";
    private static final String PRINT =
            """
            insert into letter_print (letter_id, copies, purpose, printed_at, printed_by,
                                      on_behalf_of)
            values (?, ?, ?, ?, ?, ?)""";

    private final AgroalDataSource database;

    DeliveryStore(AgroalDataSource database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void insert(Delivery delivery, Occasion occasion) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, delivery.serviceRecord().value());
            insert.setObject(2, delivery.letter().value());
            insert.setString(3, delivery.way().name());
            insert.setObject(4, delivery.servedOn());
            insert.setObject(5, delivery.publishedOn());
            insert.setString(6, delivery.recipient());
            insert.setArray(
                    7,
                    connection.createArrayOf(
                            "uuid", delivery.servers().stream().map(PersonId::value).toArray()));
            insert.setObject(8, delivery.entered().on());
            insert.setObject(9, delivery.entered().by().value());
            insert.setObject(10, behalf(occasion));
            insert.setObject(11, occasion.at().atOffset(ZoneOffset.UTC));
            for (Detail detail : Detail.values()) {
                insert.setString(FIRST_DETAIL + detail.ordinal(), delivery.details().get(detail));
            }
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the service could not be entered", e);
        }
    }

    /** All of the letter, the last one first. */
    @Transactional
    List<Delivery> ofLetter(LetterId letter) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(OF_LETTER)) {
            query.setObject(1, letter.value());
            List<Delivery> deliveries = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    deliveries.add(delivery(rows));
                }
            }
            return deliveries;
        } catch (SQLException e) {
            throw new IllegalStateException("services could not be read", e);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void insert(Printing printing, Occasion occasion) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(PRINT)) {
            insert.setObject(1, printing.letter().value());
            insert.setInt(2, printing.copies());
            insert.setString(3, printing.purpose());
            insert.setObject(4, printing.at().atOffset(ZoneOffset.UTC));
            insert.setObject(5, printing.by().value());
            insert.setObject(6, behalf(occasion));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the printing could not be entered", e);
        }
    }

    /** The last printings of the letter, newest first. */
    @Transactional
    List<Printing> printings(LetterId letter, int most) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "select * from letter_print where letter_id = ?"
                                        + " order by id desc limit ?")) {
            query.setObject(1, letter.value());
            query.setInt(2, most);
            List<Printing> printings = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    printings.add(printing(rows));
                }
            }
            return printings;
        } catch (SQLException e) {
            throw new IllegalStateException("printings could not be read", e);
        }
    }

    /** How many copies of the letter were printed in all. */
    @Transactional
    long copies(LetterId letter) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "select coalesce(sum(copies), 0) from letter_print"
                                        + " where letter_id = ?")) {
            query.setObject(1, letter.value());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("printings could not be counted", e);
        }
    }

    /** For whom a colleague acted; nobody if he acted for himself. */
    static @Nullable UUID behalf(Occasion occasion) {
        @Nullable PersonId behalf = occasion.by().onBehalfOf();
        return behalf == null ? null : behalf.value();
    }

    private static String column(Detail detail) {
        return detail.name().toLowerCase(Locale.ROOT);
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        UUID[] servers = (UUID[]) row.getArray("servers").getArray();
        return new Delivery(
                new LetterId(row.getObject("record_id", UUID.class)),
                new LetterId(row.getObject("letter_id", UUID.class)),
                ServiceWay.valueOf(row.getString("way")),
                row.getObject("served_on", LocalDate.class),
                row.getObject("published_on", LocalDate.class),
                row.getString("recipient"),
                details(row),
                Stream.of(servers).map(PersonId::new).toList(),
                new Delivery.Entered(
                        new PersonId(row.getObject("entered_by", UUID.class)),
                        row.getObject("entered_on", LocalDate.class)));
    }

    private static Map<Detail, String> details(ResultSet row) throws SQLException {
        Map<Detail, String> details = new EnumMap<>(Detail.class);
        for (Detail detail : Detail.values()) {
            @Nullable String text = row.getString(column(detail));
            if (text != null) {
                details.put(detail, text);
            }
        }
        return details;
    }

    private static Printing printing(ResultSet row) throws SQLException {
        return new Printing(
                new LetterId(row.getObject("letter_id", UUID.class)),
                row.getInt("copies"),
                row.getString("purpose"),
                new PersonId(row.getObject("printed_by", UUID.class)),
                row.getObject("printed_at", OffsetDateTime.class).toInstant());
    }
}
