package org.lianban.notification.ledger;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.PersonEnrolled;
import org.lianban.kernel.contract.PersonId;
import org.lianban.notification.audience.Call;
import org.lianban.notification.audience.Recipient;
import org.lianban.notification.audience.Told;
import org.lianban.notification.audience.domain.Act;
import org.lianban.notification.audience.domain.Expectation;

/** Writes plans; of a fact that has a row nothing is planned again. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PlanStore {
    private static final String KNOWN = "select 1 from ledger_fact where fact_id = ?";
    private static final String NOTICE =
            """
            insert into ledger_notice (notice_id, fact_id, matter_id, person_id, channel, act,
                thing, fact_at, acted_at)
            select ?, ?, ?, ?, ?, ?, ?, ?,
                (select at from ledger_ended where act = ? and thing = ? and at >= ?)
            on conflict (fact_id, person_id, channel) do nothing""";
    private static final String CALL =
            """
            insert into ledger_call (fact_id, office_id, role, act, thing, at)
            values (?, ?, ?, ?, ?, ?) on conflict do nothing""";
    private static final String ENDED =
            """
            insert into ledger_ended as ended (act, thing, at) values (?, ?, ?)
            on conflict (act, thing) do update set at = greatest(ended.at, excluded.at)""";
    // In one order with whoever else changes several: nobody waits for one who waits for him.
    private static final String ACTED =
            """
            update ledger_notice set acted_at = ? where notice_id in (
                select notice_id from ledger_notice
                where act = ? and thing = ? and acted_at is null and fact_at <= ?
                order by notice_id for update)""";
    private static final String ENROLMENT =
            "insert into ledger_enrolment (fact_id) values (?) on conflict do nothing";
    private static final String TAKE_UP =
            """
            update ledger_notice set failed_at = null, failure = null, digest_id = null
            where notice_id in (
                select notice_id from ledger_notice
                where person_id = ? and failure = 'NOT_ENROLLED'
                order by notice_id for update)""";
    // Nobody is told by his post alone: of a restricted matter those are named who see it.
    private static final String CALLED_BEFORE =
            """
            select distinct on (fact_id) fact_id, fact.matter_id, fact.at, call.act, call.thing
            from ledger_call call join ledger_fact fact using (fact_id)
            where call.office_id = ? and call.role = any (?) and call.at >= ?
              and not (? = any (fact.silent))
              and ledger_hears(fact.addressee, fact.matter_id, call.office_id, ?)
            order by fact_id, call.act nulls last""";
    private static final String MORE =
            "update ledger_fact set planned = planned + ? where fact_id = ?";

    private record Calling(UUID fact, UUID matter, Instant at, @Nullable Expectation expected) {}

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final AgroalDataSource database;
    private final FactStore facts;
    private final MailAddresses addresses;

    PlanStore(AgroalDataSource database, FactStore facts, MailAddresses addresses) {
        this.database = database;
        this.facts = facts;
        this.addresses = addresses;
    }

    boolean isKnown(UUID fact) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(KNOWN)) {
            query.setObject(1, fact);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger could not be read", e);
        }
    }

    /** The fact's row, its notices, and the end of what was expected; how many notices. */
    int plan(Envelope envelope, Told told) {
        List<Recipient> mailed =
                told.recipients().stream().filter(one -> addresses.isMailed(one.person())).toList();
        int notices = told.recipients().size() + mailed.size();
        facts.add(envelope, told, notices);
        try (Connection connection = database.getConnection()) {
            for (Expectation ended : told.ended()) {
                end(connection, ended, envelope.time());
            }
            for (Call call : told.calls()) {
                call(connection, envelope, call);
            }
            UUID matter = FactStore.matter(envelope);
            if (matter != null) {
                for (Recipient one : told.recipients()) {
                    var calling =
                            new Calling(envelope.id(), matter, envelope.time(), one.expected());
                    notice(connection, calling, one.person(), Channel.INBOX);
                }
                for (Recipient one : mailed) {
                    var calling = new Calling(envelope.id(), matter, envelope.time(), null);
                    notice(connection, calling, one.person(), Channel.MAIL);
                }
            }
            return notices;
        } catch (SQLException e) {
            throw new IllegalStateException("notices could not be planned", e);
        }
    }

    /**
     * Who is enrolled was enrolled when his office's matters went on, whatever came first to us: he
     * is told of what happened since. Each enrolment is looked at once, in a rebuild as well. What
     * was withheld only because he was not enrolled waits again.
     */
    int enrolled(Envelope envelope, PersonEnrolled person) {
        try (Connection connection = database.getConnection();
                PreparedStatement first = connection.prepareStatement(ENROLMENT)) {
            int notices = takeUp(connection, person.personId());
            first.setObject(1, envelope.id());
            if (first.executeUpdate() == 0 || Boolean.FALSE.equals(person.active())) {
                return notices;
            }
            boolean mailed = addresses.isMailed(person);
            for (Calling calling : calledBefore(connection, person, envelope.time())) {
                int planned = notice(connection, calling, person.personId(), Channel.INBOX);
                if (mailed) {
                    var news = new Calling(calling.fact(), calling.matter(), calling.at(), null);
                    planned += notice(connection, news, person.personId(), Channel.MAIL);
                }
                if (planned > 0) {
                    more(connection, calling.fact(), planned);
                }
                notices += planned;
            }
            return notices;
        } catch (SQLException e) {
            throw new IllegalStateException("notices could not be planned", e);
        }
    }

    private static int takeUp(Connection connection, PersonId person) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(TAKE_UP)) {
            update.setObject(1, person.value());
            return update.executeUpdate();
        }
    }

    private static List<Calling> calledBefore(
            Connection connection, PersonEnrolled person, Instant since) throws SQLException {
        List<String> roles = new ArrayList<>(person.roles());
        roles.add(Call.person(person.personId()));
        try (PreparedStatement query = connection.prepareStatement(CALLED_BEFORE)) {
            query.setString(1, person.officeId().value());
            query.setArray(2, connection.createArrayOf("text", roles.toArray()));
            query.setObject(3, since.atOffset(ZoneOffset.UTC));
            query.setObject(4, person.personId().value());
            query.setString(5, person.personId().toString());
            List<Calling> callings = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    callings.add(
                            new Calling(
                                    row.getObject(1, UUID.class),
                                    row.getObject(2, UUID.class),
                                    row.getObject(3, OffsetDateTime.class).toInstant(),
                                    expected(row.getString(4), row.getString(5))));
                }
            }
            return callings;
        }
    }

    private int notice(Connection connection, Calling calling, PersonId person, Channel channel)
            throws SQLException {
        String act = act(calling.expected()).orElse(null);
        String thing = thing(calling.expected()).orElse(null);
        OffsetDateTime at = calling.at().atOffset(ZoneOffset.UTC);
        try (PreparedStatement insert = connection.prepareStatement(NOTICE)) {
            insert.setObject(1, ids.generate());
            insert.setObject(2, calling.fact());
            insert.setObject(3, calling.matter());
            insert.setObject(4, person.value());
            insert.setString(5, channel.name());
            insert.setString(6, act);
            insert.setString(7, thing);
            insert.setObject(8, at);
            insert.setString(9, act);
            insert.setString(10, thing);
            insert.setObject(11, at);
            return insert.executeUpdate();
        }
    }

    private static void call(Connection connection, Envelope envelope, Call call)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(CALL)) {
            insert.setObject(1, envelope.id());
            insert.setString(2, call.office().value());
            insert.setString(3, call.role());
            insert.setString(4, act(call.expected()).orElse(null));
            insert.setString(5, thing(call.expected()).orElse(null));
            insert.setObject(6, envelope.time().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    private static void end(Connection connection, Expectation ended, Instant at)
            throws SQLException {
        OffsetDateTime when = at.atOffset(ZoneOffset.UTC);
        try (PreparedStatement note = connection.prepareStatement(ENDED);
                PreparedStatement acted = connection.prepareStatement(ACTED)) {
            note.setString(1, ended.act().name());
            note.setString(2, ended.thing());
            note.setObject(3, when);
            note.executeUpdate();
            acted.setObject(1, when);
            acted.setString(2, ended.act().name());
            acted.setString(3, ended.thing());
            acted.setObject(4, when);
            acted.executeUpdate();
        }
    }

    private static void more(Connection connection, UUID fact, int planned) throws SQLException {
        try (PreparedStatement more = connection.prepareStatement(MORE)) {
            more.setInt(1, planned);
            more.setObject(2, fact);
            more.executeUpdate();
        }
    }

    private static Optional<String> act(@Nullable Expectation expected) {
        return Optional.ofNullable(expected).map(Expectation::act).map(Act::name);
    }

    private static Optional<String> thing(@Nullable Expectation expected) {
        return Optional.ofNullable(expected).map(Expectation::thing);
    }

    private static @Nullable Expectation expected(@Nullable String act, @Nullable String thing) {
        return act == null || thing == null ? null : new Expectation(Act.valueOf(act), thing);
    }
}
