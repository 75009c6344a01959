package org.lianban.notification.notice;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.NoticeId;
import org.lianban.notification.ledger.NoticeState;
import org.lianban.notification.roster.RosterPerson;

/** Reads notices under the one visibility predicate; there is no way to read around it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class NoticeQueries {
    // Each question begins with who reads: his id, his office, his id as text.
    private static final String HIS =
            """
            from (values (?::uuid, ?::text, ?::text)) as reader (id, office, person)
            join ledger_notice notice
              on notice.person_id = reader.id and notice.channel = 'INBOX'
              and notice.sent_at is not null
            join ledger_fact fact
              on fact.fact_id = notice.fact_id
              and (fact.hearer is null or fact.hearer = reader.office)
              and ledger_hears(fact.addressee, notice.matter_id, reader.office, reader.person)
            """;
    private static final String LINES =
            """
            select notice.notice_id, notice.matter_id, matter.title, notice.act,
                   notice.state, fact.type, fact.at, fact.particulars::text,
                   coalesce(fact.addressee = reader.office, false) as addressed,
                   coalesce(
                     (select number from audience_number own
                      where own.matter_id = notice.matter_id and own.office_id = reader.office),
                     (select number from audience_number writing
                      where writing.matter_id = notice.matter_id
                        and writing.office_id = matter.writing_office)) as number
            """
                    + HIS
                    + """
            join audience_matter matter on matter.matter_id = notice.matter_id
            """;
    private static final String UNREAD =
            " and notice.opened_at is null and notice.acted_at is null";
    private static final String COUNT =
            "select count(*) from (select 1 " + HIS + " where true" + UNREAD + " limit ?) unread";
    private static final String BY_KIND =
            "select count(notice.act), count(*) - count(notice.act) "
                    + HIS
                    + " where true"
                    + UNREAD;
    private static final String UNOPENED =
            "select notice.notice_id "
                    + HIS
                    + " where notice.notice_id <= ? and notice.opened_at is null";

    private final AgroalDataSource database;
    private final Particulars particulars;

    NoticeQueries(AgroalDataSource database, Particulars particulars) {
        this.database = database;
        this.particulars = particulars;
    }

    List<NoticeLine> page(RosterPerson reader, NoticeFilter filter, int most) {
        String unread = filter.unread() ? UNREAD : "";
        NoticeId olderThan = filter.olderThan();
        String older = olderThan == null ? "" : " and notice.notice_id < ?";
        String sql =
                LINES + " where true" + unread + older + " order by notice.notice_id desc limit ?";
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            int place = read(query, reader);
            if (olderThan != null) {
                query.setObject(place++, olderThan.value());
            }
            query.setInt(place, most);
            return lines(query);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    Optional<NoticeLine> find(RosterPerson reader, NoticeId notice) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(LINES + " where notice.notice_id = ?")) {
            query.setObject(read(query, reader), notice.value());
            return lines(query).stream().findFirst();
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    int unread(RosterPerson reader, int most) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(COUNT)) {
            query.setInt(read(query, reader), most);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** What is unread has not been acted upon: if an act was expected, it still is. */
    Unread unread(RosterPerson reader) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(BY_KIND)) {
            read(query, reader);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new Unread(row.getInt(1), row.getInt(2));
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    List<NoticeId> unopenedUpTo(RosterPerson reader, NoticeId upTo) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(UNOPENED)) {
            query.setObject(read(query, reader), upTo.value());
            List<NoticeId> unopened = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    unopened.add(new NoticeId(row.getObject(1, UUID.class)));
                }
            }
            return unopened;
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static int read(PreparedStatement query, RosterPerson reader) throws SQLException {
        query.setObject(1, reader.id().value());
        query.setString(2, reader.office().value());
        query.setString(3, reader.id().toString());
        return 4;
    }

    private List<NoticeLine> lines(PreparedStatement query) throws SQLException {
        List<NoticeLine> lines = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                lines.add(
                        new NoticeLine(
                                new NoticeId(row.getObject("notice_id", UUID.class)),
                                new MatterId(row.getObject("matter_id", UUID.class)),
                                row.getString("number"),
                                row.getString("title"),
                                row.getBoolean("addressed"),
                                row.getString("type"),
                                particulars.read(row.getString("particulars")),
                                row.getString("act"),
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                NoticeState.valueOf(row.getString("state"))));
            }
        }
        return lines;
    }

    private static IllegalStateException unreadable(SQLException e) {
        return new IllegalStateException("notices could not be read", e);
    }
}
