package org.lianban.casework.challenge;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.challenge.domain.Challenge;
import org.lianban.casework.challenge.domain.Challenge.Review;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/** The only class that knows the table {@code challenge}. Works inside the caller's transaction. */
@ApplicationScoped
class ChallengeStore {
    private static final String COLUMNS = "select *, until > now() as in_force from challenge ";

    /** What a restriction, and no recusal, keeps from the person though his office sees it. */
    private static final String NUMBERED =
            """
            select n.matter_id from matter_number n
            where n.number = ? and n.office_id = any (?)
              and exists (select from matter_reader r
                  where r.matter_id = n.matter_id and r.office_id = ? and r.until >= ?)
              and exists (select from matter_shut s
                  where s.matter_id = n.matter_id and s.person_id = ?)
              and not exists (select from matter_exclusion x
                  where x.matter_id = n.matter_id and x.person_id = ? and x.ended_at is null)
            order by 1 limit 1""";

    private final AgroalDataSource database;

    ChallengeStore(AgroalDataSource database) {
        this.database = database;
    }

    /** The system's time, in which challenges end. */
    Instant now() {
        return list("select now()", row -> row.getTimestamp(1).toInstant()).getFirst();
    }

    /** Which matter of one of these offices goes under the number, and may be challenged by him. */
    Optional<MatterId> numbered(
            String number, List<OfficeId> offices, Caller caller, LocalDate today) {
        return list(
                        NUMBERED,
                        row -> new MatterId(row.getObject(1, UUID.class)),
                        number,
                        ids(offices),
                        caller.office().value(),
                        today,
                        caller.person().value(),
                        caller.person().value())
                .stream()
                .findFirst();
    }

    /**
     * Whose restriction keeps it from him: that of the office that writes it binds before his own.
     */
    Optional<OfficeId> restricting(MatterId matter, Caller caller) {
        return list(
                        """
                        select s.office_id from matter_shut s join matter m on m.id = s.matter_id
                        where s.matter_id = ? and s.person_id = ?
                        order by s.office_id <> m.writing_office limit 1""",
                        row -> OfficeId.of(row.getString(1)),
                        matter.value(),
                        caller.person().value())
                .stream()
                .findFirst();
    }

    /** The matter of that number which he sees without more ado. */
    Optional<MatterId> seen(String number, Caller caller, LocalDate today) {
        return list(
                        """
                        select n.matter_id from matter_number n
                        where n.number = ? and exists (select from matter_reader r
                                where r.matter_id = n.matter_id and r.office_id = ? and r.until >= ?)
                          and not exists (select from matter_hidden h
                                where h.matter_id = n.matter_id and h.person_id = ?)
                        order by 1 limit 1""",
                        row -> new MatterId(row.getObject(1, UUID.class)),
                        number,
                        caller.office().value(),
                        today,
                        caller.person().value())
                .stream()
                .findFirst();
    }

    void insert(Challenge challenge) {
        update(
                """
                insert into challenge (id, matter_id, office_id, person_id, person_office, number,
                    reason, challenged_on, at, until)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                challenge.id(),
                challenge.matter().value(),
                challenge.office().value(),
                challenge.person().value(),
                challenge.personOffice().value(),
                challenge.number(),
                challenge.reason(),
                challenge.on(),
                Timestamp.from(challenge.from()),
                Timestamp.from(challenge.until()));
    }

    void saveReview(Challenge challenge) {
        Review review = Objects.requireNonNull(challenge.review());
        update(
                """
                update challenge set reviewed_by = ?, reviewed_on = ?, justified = ?, remark = ?,
                    version = version + 1
                where id = ?""",
                review.by().value(),
                review.on(),
                review.justified(),
                review.remark(),
                challenge.id());
    }

    Optional<StoredChallenge> find(UUID id) {
        return list(COLUMNS + "where id = ?", ChallengeStore::challenge, id).stream().findFirst();
    }

    /** Newest first. */
    List<StoredChallenge> of(PersonId person, int most) {
        return list(
                COLUMNS + "where person_id = ? order by at desc, id limit ?",
                ChallengeStore::challenge,
                person.value(),
                most);
    }

    /** Of matters that these offices wrote; those that nobody reviewed come first. */
    List<StoredChallenge> of(List<OfficeId> offices, int most) {
        return list(
                COLUMNS
                        + "where office_id = any (?) order by reviewed_by is not null, at desc, id"
                        + " limit ?",
                ChallengeStore::challenge,
                ids(offices),
                most);
    }

    int waiting(List<OfficeId> offices) {
        return list(
                        """
                        select count(*) from challenge
                        where office_id = any (?) and reviewed_by is null""",
                        row -> row.getInt(1),
                        ids(offices))
                .getFirst();
    }

    private static Object ids(List<OfficeId> offices) {
        return offices.stream().map(OfficeId::value).toArray(String[]::new);
    }

    private static StoredChallenge challenge(ResultSet row) throws SQLException {
        @Nullable UUID reviewer = row.getObject("reviewed_by", UUID.class);
        return new StoredChallenge(
                new Challenge(
                        row.getObject("id", UUID.class),
                        new MatterId(row.getObject("matter_id", UUID.class)),
                        OfficeId.of(row.getString("office_id")),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        OfficeId.of(row.getString("person_office")),
                        row.getString("number"),
                        row.getString("reason"),
                        row.getObject("challenged_on", LocalDate.class),
                        row.getTimestamp("at").toInstant(),
                        row.getTimestamp("until").toInstant(),
                        reviewer == null
                                ? null
                                : new Review(
                                        new PersonId(reviewer),
                                        row.getObject("reviewed_on", LocalDate.class),
                                        row.getBoolean("justified"),
                                        row.getString("remark"))),
                row.getLong("version"),
                row.getBoolean("in_force"));
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> list(String sql, Reader<T> reader, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (row.next()) {
                    found.add(reader.read(row));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("challenges cannot be read", e);
        }
    }

    private void update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a challenge cannot be stored", e);
        }
    }
}
