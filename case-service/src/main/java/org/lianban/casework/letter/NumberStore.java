package org.lianban.casework.letter;

import com.fasterxml.uuid.Generators;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letter.domain.LetterNumber;
import org.lianban.casework.letter.domain.NumberBook;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Occasion;

/** Keeps what heads said of their offices' numbers, and why numbers are void. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class NumberStore {
    private static final String BEGIN =
            """
            insert into letter_number_counter (office, kind, year, last) values (?, ?, ?, 0)
            on conflict do nothing""";
    private static final String LOCK =
            """
            select opening, last from letter_number_counter
            where office = ? and kind = ? and year = ? for update""";
    private static final String SAVE =
            """
            update letter_number_counter set opening = ?, last = ?
            where office = ? and kind = ? and year = ?""";
    private static final String OPEN =
            """
            insert into letter_opening (id, office, kind, year, last_on_paper, reason,
                                        entered_at, entered_by, on_behalf_of)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String SPOIL =
            """
            insert into letter_void (id, office, kind, year, n, number, reason,
                                     voided_on, voided_at, voided_by, on_behalf_of)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final AgroalDataSource database;

    NumberStore(AgroalDataSource database) {
        this.database = database;
    }

    /** The book, locked to the end of the transaction: meanwhile nobody draws from it. */
    NumberBook lock(OfficeId office, LetterKind kind, int year) {
        update(BEGIN, office.value(), kind.name(), year);
        try (Connection connection = database.getConnection();
                PreparedStatement lock =
                        prepare(connection, LOCK, office.value(), kind.name(), year);
                ResultSet row = lock.executeQuery()) {
            row.next();
            return new NumberBook(kind, year, row.getInt("opening"), row.getInt("last"));
        } catch (SQLException e) {
            throw new IllegalStateException("letter numbers could not be read", e);
        }
    }

    /** Counting goes on from the opening number of the book. */
    void open(NumberBook book, OfficeId office, String reason, Occasion occasion) {
        save(book, office);
        update(
                OPEN,
                id(),
                office.value(),
                book.kind().name(),
                book.year(),
                book.opening(),
                reason,
                occasion.at().atOffset(ZoneOffset.UTC),
                UUID.fromString(occasion.by().id()),
                behalf(occasion));
    }

    /** The book's last number was drawn and is void. */
    void spoil(NumberBook book, OfficeId office, LetterNumber number, Spoilt spoilt) {
        save(book, office);
        Occasion occasion = spoilt.occasion();
        UUID behalf = behalf(occasion);
        update(
                SPOIL,
                id(),
                office.value(),
                book.kind().name(),
                book.year(),
                number.n(),
                number.toString(),
                spoilt.reason(),
                occasion.on(),
                occasion.at().atOffset(ZoneOffset.UTC),
                occasion.by().id(),
                behalf == null ? null : behalf.toString());
    }

    /** Why a number is void, and when that was said. */
    record Spoilt(String reason, Occasion occasion) {}

    private void save(NumberBook book, OfficeId office) {
        update(SAVE, book.opening(), book.last(), office.value(), book.kind().name(), book.year());
    }

    private static UUID id() {
        return Generators.timeBasedEpochGenerator().generate();
    }

    private static @Nullable UUID behalf(Occasion occasion) {
        PersonId behalf = occasion.by().onBehalfOf();
        return behalf == null ? null : behalf.value();
    }

    private void update(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("letter numbers could not be kept", e);
        }
    }

    private static PreparedStatement prepare(
            Connection connection, String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
