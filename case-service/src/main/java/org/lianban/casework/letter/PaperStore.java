package org.lianban.casework.letter;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.lianban.kernel.contract.LetterId;

/**
 * Keeps the papers of letters. Its times are those of the database, one clock for all copies of the
 * service; no act of law hangs on them.
 */
@ApplicationScoped
class PaperStore {
    // 30 seconds, then doubled up to about an hour: longer than a letter takes, so that nobody else
    // begins with it meanwhile, and how long it waits if whoever began is killed.
    private static final String CLAIM =
            """
            update letter_paper
            set tries = tries + 1,
                next_try = now() + interval '30 seconds' * power(2, least(tries, 7))
            where letter_id = (
                select letter_id from letter_paper
                where state = 'WAITING' and next_try <= now()
                order by next_try limit 1
                for update skip locked)
            returning letter_id\
            """;
    private static final String FIRST =
            """
            update letter_paper set next_try = '-infinity'
            where letter_id = ? and state = 'WAITING'
              and next_try <= now() and next_try > '-infinity'\
            """;
    private static final String KEEP =
            """
            update letter_paper set state = 'MADE', paper = ?, digest = ?, made_at = now()
            where letter_id = ? and state = 'WAITING'\
            """;
    private static final String OLDEST =
            """
            select coalesce(extract(epoch from now() - min(asked_at)), 0)
            from letter_paper where state = 'WAITING'\
            """;

    private final AgroalDataSource database;

    PaperStore(AgroalDataSource database) {
        this.database = database;
    }

    /** A letter's paper is to be made once the letter is. */
    @Transactional(Transactional.TxType.MANDATORY)
    void await(LetterId letter) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                "insert into letter_paper (letter_id) values (?)")) {
            insert.setObject(1, letter.value());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the letter's paper could not be asked for", e);
        }
    }

    /** The next letter whose paper is to be made, for one of all who ask at once. */
    @Transactional
    Optional<LetterId> claim() {
        try (Connection connection = database.getConnection();
                PreparedStatement claim = connection.prepareStatement(CLAIM);
                ResultSet row = claim.executeQuery()) {
            return row.next()
                    ? Optional.of(LetterId.of(row.getString("letter_id")))
                    : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("papers to be made could not be read", e);
        }
    }

    /**
     * Somebody looks at the letter: its paper comes before all that nobody waits for. One that is
     * being made, or that was put off after a failure, keeps its time.
     */
    @Transactional
    void first(LetterId letter) {
        try (Connection connection = database.getConnection();
                PreparedStatement first = connection.prepareStatement(FIRST)) {
            first.setObject(1, letter.value());
            first.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the letter's paper could not be put first", e);
        }
    }

    /**
     * Keeps the paper, unless there is one.
     *
     * @return whether it is this one
     */
    @Transactional
    boolean keep(LetterId letter, Paper paper) {
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setBytes(1, paper.bytes());
            keep.setString(2, paper.digest());
            keep.setObject(3, letter.value());
            return keep.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("the letter's paper could not be kept", e);
        }
    }

    /** The paper as it was made; empty while it is not. */
    @Transactional
    Optional<Paper> find(LetterId letter) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "select paper, digest from letter_paper"
                                        + " where letter_id = ? and state = 'MADE'")) {
            query.setObject(1, letter.value());
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(Paper.kept(row.getBytes("paper"), row.getString("digest")))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the letter's paper could not be read", e);
        }
    }

    /** How many bytes the papers of those letters have in all. */
    @Transactional
    long size(List<LetterId> letters) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "select coalesce(sum(length(paper)), 0) from letter_paper"
                                        + " where letter_id = any(?)")) {
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", letters.stream().map(LetterId::value).toArray()));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("papers could not be measured", e);
        }
    }

    /** For how many seconds the longest waiting letter has waited; 0 if none does. */
    @Transactional
    long longestWait() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(OLDEST);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("papers to be made could not be read", e);
        }
    }
}
