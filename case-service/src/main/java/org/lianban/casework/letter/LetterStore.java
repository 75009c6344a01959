package org.lianban.casework.letter;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterCode;
import org.lianban.casework.letter.domain.LetterContent;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letter.domain.LetterNumber;
import org.lianban.casework.letter.domain.VoidLetters;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.counter.Occasion;

/** Keeps issued letters and the counters of their numbers; only ever inserts a letter. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LetterStore {
    private static final String DRAW =
            """
            insert into letter_number_counter (office, kind, year, last) values (?, ?, ?, 1)
            on conflict (office, kind, year) do update set last = letter_number_counter.last + 1
            returning last
            """;
    private static final String KEEP =
            """
            insert into letter (id, matter_id, transfer_id, kind, office, year, n, number,
                                addressees, content, digest, template_version,
                                issued_on, issued_at, issued_by, code, refers_to)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String SAY_VOID =
            """
            with taken_back as (
                insert into letter_void (id, letter_id, reason, voided_on, voided_at, voided_by,
                                         on_behalf_of)
                select gen_random_uuid(), id, ?, ?, ?, ?, ? from letter
                where matter_id = ? and state = 'VALID'
                  and (transfer_id = ? or id = ?
                       or kind = any (?) and refers_to = ?)
                order by issued_at, n
                returning letter_id)
            update letter set state = 'VOID' from taken_back where letter.id = letter_id
            returning letter.content""";

    private static final String[] ALONG =
            Arrays.stream(LetterKind.values())
                    .filter(LetterKind::isAlong)
                    .map(Enum::name)
                    .toArray(String[]::new);

    private final AgroalDataSource database;
    private final PaperStore papers;
    private final SecureRandom random = new SecureRandom();

    LetterStore(AgroalDataSource database, PaperStore papers) {
        this.database = database;
        this.papers = papers;
    }

    /**
     * The next number. Its counter stays locked to the end of the transaction, so that others wait
     * rather than leave a gap behind; it is the last lock a command takes.
     */
    int draw(OfficeId office, LetterKind kind, int year) {
        try (Connection connection = database.getConnection();
                PreparedStatement draw = connection.prepareStatement(DRAW)) {
            draw.setString(1, office.value());
            draw.setString(2, kind.name());
            draw.setInt(3, year);
            try (ResultSet drawn = draw.executeQuery()) {
                drawn.next();
                return drawn.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("no letter number could be drawn", e);
        }
    }

    void keep(LetterContent letter, @Nullable LetterNumber number, Occasion occasion) {
        IssueLetter order = letter.letter();
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setObject(1, order.letter().value());
            keep.setObject(2, order.matter().value());
            keep.setObject(3, order.about() == null ? null : order.about().value(), Types.OTHER);
            keep.setString(4, order.kind().name());
            keep.setString(5, order.issuer().value());
            keep.setObject(6, number == null ? null : number.year(), Types.INTEGER);
            keep.setObject(7, number == null ? null : number.n(), Types.INTEGER);
            keep.setString(8, number == null ? null : number.toString());
            keep.setArray(9, connection.createArrayOf("text", order.addressees().toArray()));
            keep.setString(10, letter.canonicalJson());
            keep.setString(11, letter.digest());
            keep.setInt(12, LetterContent.TEMPLATE_VERSION);
            keep.setObject(13, occasion.on());
            keep.setObject(14, occasion.at().atOffset(ZoneOffset.UTC));
            keep.setString(15, occasion.by().id());
            keep.setString(16, LetterCode.draw(random).drawn());
            keep.setObject(17, key(order.refersTo()), Types.OTHER);
            keep.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the letter could not be kept", e);
        }
        papers.await(order.letter());
    }

    /** Makes all valid letters of the act void, and answers with them. */
    List<LetterContent> makeVoid(VoidLetters order, Occasion occasion) {
        PersonId behalf = occasion.by().onBehalfOf();
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(SAY_VOID)) {
            update.setString(1, order.reason());
            update.setObject(2, occasion.on());
            update.setObject(3, occasion.at().atOffset(ZoneOffset.UTC));
            update.setString(4, occasion.by().id());
            update.setString(5, behalf == null ? null : behalf.toString());
            TransferId about = order.about();
            LetterId one = order.letter();
            update.setObject(6, order.matter().value());
            update.setObject(7, about == null ? null : about.value(), Types.OTHER);
            update.setObject(8, key(one), Types.OTHER);
            update.setArray(9, connection.createArrayOf("text", ALONG));
            update.setObject(10, key(one), Types.OTHER);
            List<LetterContent> letters = new ArrayList<>();
            try (ResultSet rows = update.executeQuery()) {
                while (rows.next()) {
                    letters.add(LetterReading.read(rows.getString("content")));
                }
            }
            letters.sort(Comparator.comparing(letter -> letter.letter().kind()));
            return List.copyOf(letters);
        } catch (SQLException e) {
            throw new IllegalStateException("letters could not be made void", e);
        }
    }

    /** Title and number of the transfer's last numbered letter; its lists only go along. */
    Optional<String> lastActOf(TransferId transfer) {
        return last("kind <> all (?)", transfer, ALONG);
    }

    /** Title and number of the transfer's last numbered letter of that kind. */
    Optional<String> lastOf(TransferId transfer, LetterKind kind) {
        return last("kind = any (?)", transfer, kind.name());
    }

    /** The transfer's letters of that kind; several, if those before were made void. */
    List<LetterId> ofTransfer(TransferId transfer, LetterKind kind) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "select id from letter where transfer_id = ? and kind = ?")) {
            query.setObject(1, transfer.value());
            query.setString(2, kind.name());
            try (ResultSet rows = query.executeQuery()) {
                List<LetterId> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(new LetterId(rows.getObject("id", UUID.class)));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a transfer's letters could not be read", e);
        }
    }

    /** Its number; empty if it has none. */
    Optional<String> number(LetterId letter) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select number from letter where id = ?")) {
            query.setObject(1, letter.value());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a letter's number could not be read", e);
        }
    }

    /** Those of them that are void. */
    Set<LetterId> voidAmong(List<LetterId> some) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "select id from letter where id = any (?) and state = 'VOID'")) {
            Object[] keys = some.stream().map(LetterId::value).toArray();
            query.setArray(1, connection.createArrayOf("uuid", keys));
            Set<LetterId> found = new HashSet<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(new LetterId(rows.getObject("id", UUID.class)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("letters could not be read", e);
        }
    }

    /** Title of the letter, with its number if it has one. */
    Optional<String> named(LetterId letter) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "select kind, number from letter where id = ?")) {
            query.setObject(1, letter.value());
            return name(query);
        } catch (SQLException e) {
            throw new IllegalStateException("a letter could not be read", e);
        }
    }

    private Optional<String> last(String which, TransferId transfer, String... kinds) {
        String sql =
                "select kind, number from letter where transfer_id = ? and number is not null and "
                        + which
                        + " order by issued_at desc, id desc limit 1";
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, transfer.value());
            query.setArray(2, connection.createArrayOf("text", kinds));
            return name(query);
        } catch (SQLException e) {
            throw new IllegalStateException("letters could not be read", e);
        }
    }

    private static @Nullable UUID key(@Nullable LetterId letter) {
        return letter == null ? null : letter.value();
    }

    private static Optional<String> name(PreparedStatement query) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            String title = "《" + LetterKind.valueOf(row.getString("kind")).title() + "》";
            String number = row.getString("number");
            return Optional.of(number == null ? title : title + number);
        }
    }
}
