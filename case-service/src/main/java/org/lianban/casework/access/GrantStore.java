package org.lianban.casework.access;

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
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.domain.FieldClass;
import org.lianban.casework.access.domain.GrantOrder;
import org.lianban.casework.access.domain.GrantOrder.Reason;
import org.lianban.casework.office.Offices;
import org.lianban.kernel.contract.AgencyId;
import org.lianban.kernel.contract.Audience;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.LegalClock;

/** Grants and the reader rows compiled from them, always in the same transaction. */
@ApplicationScoped
class GrantStore {
    private final AgroalDataSource database;
    private final Offices offices;
    private final LegalClock clock;

    GrantStore(AgroalDataSource database, Offices offices, LegalClock clock) {
        this.database = database;
        this.offices = offices;
        this.clock = clock;
    }

    void grant(GrantOrder.GrantOffice grant, Instant at) {
        insert(grant.matter(), grant.office(), grant.reason(), grant.office(), at);
        grantAbove(grant.matter(), grant.office(), at);
    }

    void grant(GrantOrder.GrantShare grant, Instant at) {
        update(
                """
                insert into matter_grant (matter_id, office_id, reason, on_account_of, granted_at,
                    share_id, sight, until, documents)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                grant.matter().value(),
                grant.office().value(),
                grant.reason().name(),
                grant.office().value(),
                Timestamp.from(at),
                grant.share().value(),
                grant.sight().name(),
                grant.until(),
                named(grant));
        grantAbove(grant.matter(), grant.office(), at);
    }

    void grant(GrantOrder.GrantLetter grant, Instant at) {
        update(
                """
                insert into matter_grant (matter_id, office_id, reason, on_account_of, granted_at,
                    sight, documents)
                values (?, ?, ?, ?, ?, 'OPEN', ?)""",
                grant.matter().value(),
                grant.office().value(),
                Reason.WRITTEN_TO.name(),
                grant.office().value(),
                Timestamp.from(at),
                new UUID[] {grant.letter().value()});
        grantAbove(grant.matter(), grant.office(), at);
    }

    // Letters and items alike: an id is that of one of them.
    private static UUID[] named(GrantOrder.GrantShare grant) {
        return Stream.concat(
                        grant.documents().stream().map(LetterId::value),
                        grant.evidence().stream().map(EvidenceId::value))
                .toArray(UUID[]::new);
    }

    private void grantAbove(MatterId matter, OfficeId office, Instant at) {
        for (OfficeId superior : offices.tree().superiors(office)) {
            insert(matter, superior, Reason.SUPERIOR, office, at);
        }
        recompile(matter);
    }

    void grant(GrantOrder.GrantAgency grant) {
        update(
                """
                insert into matter_agency_reader (agency_id, matter_id) values (?, ?)
                on conflict do nothing""",
                grant.agency().value(),
                grant.matter().value());
    }

    void end(GrantOrder.EndGrant end, Instant at) {
        update(
                """
                update matter_grant set ended_at = ?
                where matter_id = ? and on_account_of = ? and ended_at is null
                  and (reason = ? or reason = 'SUPERIOR' and not exists (
                      select from matter_grant other
                      where other.matter_id = matter_grant.matter_id
                        and other.office_id = matter_grant.on_account_of
                        and other.ended_at is null
                        and other.reason not in ('SUPERIOR', ?)))""",
                Timestamp.from(at),
                end.matter().value(),
                end.office().value(),
                end.reason().name(),
                end.reason().name());
        recompile(end.matter());
    }

    void exclude(GrantOrder.ExcludePerson exclude, Instant at) {
        update(
                "insert into matter_exclusion (matter_id, person_id, since) values (?, ?, ?)",
                exclude.matter().value(),
                exclude.person().value(),
                Timestamp.from(at));
    }

    void readmit(GrantOrder.ReadmitPerson readmit, Instant at) {
        update(
                """
                update matter_exclusion set ended_at = ?
                where matter_id = ? and person_id = ? and ended_at is null""",
                Timestamp.from(at),
                readmit.matter().value(),
                readmit.person().value());
    }

    /** Recused from it, or not among those whom a restriction lets see it. */
    boolean isHiddenFrom(PersonId person, MatterId matter) {
        return exists(
                "select 1 from matter_hidden where matter_id = ? and person_id = ?",
                matter.value(),
                person.value());
    }

    /** A restriction keeps it from the person, whether he reads it by its number or not. */
    boolean isShutOut(PersonId person, MatterId matter) {
        return exists(
                "select 1 from matter_shut where matter_id = ? and person_id = ?",
                matter.value(),
                person.value());
    }

    /** The office that writes it lets named people alone see it. */
    boolean isRestricted(MatterId matter) {
        return exists(
                """
                select 1 from matter_restriction r
                join matter m on m.id = r.matter_id and m.writing_office = r.office_id
                where r.matter_id = ? and r.lifted_on is null""",
                matter.value());
    }

    List<PersonId> excluded(MatterId matter) {
        return column(
                        """
                        select person_id from matter_exclusion
                        where matter_id = ? and ended_at is null order by 1""",
                        matter.value())
                .stream()
                .map(PersonId::of)
                .toList();
    }

    boolean isReader(OfficeId office, MatterId matter) {
        return exists(
                "select 1 from matter_reader where matter_id = ? and office_id = ? and until >= ?",
                matter.value(),
                office.value(),
                clock.today());
    }

    boolean isCardReader(OfficeId office, MatterId matter) {
        return exists(
                """
                select 1 from matter_card_reader
                where matter_id = ? and office_id = ? and until >= ?""",
                matter.value(),
                office.value(),
                clock.today());
    }

    boolean isShown(OfficeId office, MatterId matter, LetterId letter) {
        return exists(
                """
                select 1 from matter_sight
                where matter_id = ? and office_id = ? and ? = any (documents)
                  and coalesce(until, date '9999-12-31') >= ?""",
                matter.value(),
                office.value(),
                letter.value(),
                clock.today());
    }

    /** The office was written that letter, or one below it. */
    boolean isWrittenTo(OfficeId office, MatterId matter, LetterId letter) {
        return exists(
                """
                select 1 from matter_written_to
                where matter_id = ? and office_id = ? and letter_id = ?""",
                matter.value(),
                office.value(),
                letter.value());
    }

    Optional<FieldClass> sightOf(OfficeId office, MatterId matter) {
        return column(
                        """
                        select sight from matter_sight
                        where matter_id = ? and office_id = ?
                          and coalesce(until, date '9999-12-31') >= ?""",
                        matter.value(),
                        office.value(),
                        clock.today())
                .stream()
                .map(FieldClass::valueOf)
                .max(Comparator.naturalOrder());
    }

    boolean isReader(AgencyId agency, MatterId matter) {
        return exists(
                "select 1 from matter_agency_reader where matter_id = ? and agency_id = ?",
                matter.value(),
                agency.value());
    }

    /**
     * Of an office in which not everybody sees the matter, those who do are named in its place: a
     * reader that knows nothing of restrictions shows too little, never too much.
     */
    Audience audience(MatterId matter) {
        return new Audience(
                column(
                                """
                                select office_id from matter_reader reader
                                where matter_id = ? and until >= ? and not exists (
                                    select from matter_limited l where l.matter_id = reader.matter_id
                                      and l.office_id = reader.office_id)
                                order by 1""",
                                matter.value(),
                                clock.today())
                        .stream()
                        .map(OfficeId::of)
                        .toList(),
                column(
                                """
                                select person_id from matter_admitted
                                where matter_id = ? and until >= ? order by 1""",
                                matter.value(),
                                clock.today())
                        .stream()
                        .map(PersonId::of)
                        .toList(),
                column(
                                "select agency_id from matter_agency_reader where matter_id = ? order by 1",
                                matter.value())
                        .stream()
                        .map(AgencyId::of)
                        .toList(),
                excluded(matter));
    }

    /** One for each of the matters, empty where nobody sees it. */
    Map<MatterId, Audience> audiences(Set<MatterId> matters) {
        Map<UUID, List<String>> offices =
                readers(
                        "(select * from matter_reader reader where until >= date '"
                                + clock.today()
                                + "' and not exists (select from matter_limited l"
                                + " where l.matter_id = reader.matter_id"
                                + " and l.office_id = reader.office_id)) one",
                        "office_id",
                        matters);
        Map<UUID, List<String>> admitted =
                readers(
                        "(select * from matter_admitted where until >= date '"
                                + clock.today()
                                + "') one",
                        "person_id",
                        matters);
        Map<UUID, List<String>> agencies = readers("matter_agency_reader", "agency_id", matters);
        Map<UUID, List<String>> excluded =
                readers(
                        "(select * from matter_exclusion where ended_at is null) one",
                        "person_id",
                        matters);
        Map<MatterId, Audience> audiences = new LinkedHashMap<>();
        for (MatterId matter : matters) {
            audiences.put(
                    matter,
                    new Audience(
                            offices.getOrDefault(matter.value(), List.of()).stream()
                                    .map(OfficeId::of)
                                    .toList(),
                            admitted.getOrDefault(matter.value(), List.of()).stream()
                                    .map(PersonId::of)
                                    .toList(),
                            agencies.getOrDefault(matter.value(), List.of()).stream()
                                    .map(AgencyId::of)
                                    .toList(),
                            excluded.getOrDefault(matter.value(), List.of()).stream()
                                    .map(PersonId::of)
                                    .toList()));
        }
        return audiences;
    }

    private Map<UUID, List<String>> readers(String table, String reader, Set<MatterId> matters) {
        String sql =
                "select matter_id, "
                        + reader
                        + " from "
                        + table
                        + " where matter_id = any(?) order by 1, 2";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, ids(matters));
                ResultSet rows = statement.executeQuery()) {
            Map<UUID, List<String>> found = new HashMap<>();
            while (rows.next()) {
                found.computeIfAbsent(rows.getObject(1, UUID.class), _ -> new ArrayList<>())
                        .add(rows.getString(2));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("grants cannot be read", e);
        }
    }

    // As one value: an array of its own would be taken for many.
    private static Object ids(Set<MatterId> matters) {
        return matters.stream().map(MatterId::value).toArray(UUID[]::new);
    }

    void touched(MatterId matter, OfficeId writing, String stage, @Nullable LocalDate nextDue) {
        update(
                """
                update matter_reader reader
                set writes = (told.writer = office_id), stage = told.stage, next_due = told.due
                from (values (?, ?, coalesce(?, date '9999-12-31'))) told (writer, stage, due)
                where matter_id = ? and (reader.writes, reader.stage, reader.next_due)
                    is distinct from (told.writer = office_id, told.stage, told.due)""",
                writing.value(),
                stage,
                nextDue,
                matter.value());
    }

    Set<MatterId> seenBy(OfficeId office, PersonId person, Set<MatterId> matters) {
        return column(
                        """
                        select matter_id::text from matter_reader
                        where office_id = ? and until >= ? and not exists (
                            select from matter_hidden hidden
                            where hidden.matter_id = matter_reader.matter_id
                              and person_id = ?)
                          and matter_id = any(?)""",
                        office.value(),
                        clock.today(),
                        person.value(),
                        matters.stream().map(MatterId::value).toArray(UUID[]::new))
                .stream()
                .map(MatterId::of)
                .collect(Collectors.toSet());
    }

    void nextDue(Map<MatterId, LocalDate> nearest) {
        List<MatterId> matters = List.copyOf(nearest.keySet());
        update(
                """
                update matter_reader reader set next_due = told.due
                from unnest(?::uuid[], ?::date[]) as told (matter, due)
                where reader.matter_id = told.matter and reader.next_due <> told.due""",
                matters.stream().map(MatterId::value).toArray(UUID[]::new),
                matters.stream()
                        .map(matter -> String.valueOf(nearest.get(matter)))
                        .toArray(String[]::new));
    }

    void heard(MatterId matter, Instant at, @Nullable OfficeId hearer) {
        String office = hearer == null ? null : hearer.value();
        update(
                """
                update matter_reader set updated_at = ?
                where matter_id = ? and office_id = coalesce(?, office_id)""",
                Timestamp.from(at),
                matter.value(),
                office);
    }

    private void insert(
            MatterId matter, OfficeId office, Reason reason, OfficeId onAccountOf, Instant at) {
        update(
                """
                insert into matter_grant (matter_id, office_id, reason, on_account_of, granted_at)
                values (?, ?, ?, ?, ?)
                on conflict (matter_id, office_id, reason, on_account_of)
                    where ended_at is null and reason <> 'WRITTEN_TO'
                do nothing""",
                matter.value(),
                office.value(),
                reason.name(),
                onAccountOf.value(),
                Timestamp.from(at));
    }

    // Writer, stage and times of new rows are set by touched() and heard() at the end of the same
    // command.
    private void recompile(MatterId matter) {
        update(
                """
                delete from matter_reader reader where matter_id = ? and not exists (
                    select from matter_sight s where s.matter_id = reader.matter_id
                      and s.office_id = reader.office_id and s.sight <> 'OPEN')""",
                matter.value());
        update(
                """
                insert into matter_reader (office_id, matter_id, stage, updated_at, until)
                select office_id, matter_id, 'REGISTERED', now(),
                       max(coalesce(until, date '9999-12-31'))
                from matter_sight where matter_id = ? and sight <> 'OPEN'
                group by office_id, matter_id
                on conflict (matter_id, office_id)
                do update set until = excluded.until""",
                matter.value());
        update(
                """
                delete from matter_card_reader reader where matter_id = ? and not exists (
                    select from matter_sight s where s.matter_id = reader.matter_id
                      and s.office_id = reader.office_id and s.sight = 'OPEN')""",
                matter.value());
        update(
                """
                insert into matter_card_reader (office_id, matter_id, until)
                select office_id, matter_id, max(coalesce(until, date '9999-12-31'))
                from matter_sight where matter_id = ? and sight = 'OPEN'
                group by office_id, matter_id
                on conflict (matter_id, office_id) do update set until = excluded.until""",
                matter.value());
    }

    private void update(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("grants cannot be written", e);
        }
    }

    private boolean exists(String sql, Object... values) {
        return !column(sql, values).isEmpty();
    }

    private List<String> column(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("grants cannot be read", e);
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
