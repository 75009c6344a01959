package org.lianban.casework.lead;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.lead.domain.ActPeriod;
import org.lianban.casework.lead.domain.HarmKind;
import org.lianban.casework.lead.domain.InformantNotice;
import org.lianban.casework.lead.domain.Lead;
import org.lianban.casework.lead.domain.LeadContent;
import org.lianban.casework.lead.domain.LeadOrigin;
import org.lianban.casework.lead.domain.LeadSource;
import org.lianban.casework.lead.domain.LeadState;
import org.lianban.casework.lead.domain.LeadState.CaseFiled;
import org.lianban.casework.lead.domain.LeadState.ImportWithdrawn;
import org.lianban.casework.lead.domain.LeadState.NotFiled;
import org.lianban.casework.lead.domain.LeadState.Registered;
import org.lianban.casework.lead.domain.LeadState.TransferredOut;
import org.lianban.casework.lead.domain.LeadState.Verifying;
import org.lianban.casework.lead.domain.NonFilingGround;
import org.lianban.casework.lead.domain.NoticeWay;
import org.lianban.casework.lead.domain.Pause;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.party.domain.BreachType;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;

/** The only class that knows the table {@code lead}. */
@ApplicationScoped
class LeadStore {
    private final AgroalDataSource database;

    LeadStore(AgroalDataSource database) {
        this.database = database;
    }

    Optional<StoredLead> find(MatterId matter, OfficeId office) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select * from lead where matter_id = ? and office_id = ?")) {
            select.setObject(1, matter.value());
            select.setString(2, office.value());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(read(connection, row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the lead cannot be read", e);
        }
    }

    /** The caller's own office's lead, or else the one of the office that writes. */
    StoredLead shownTo(OfficeId office, MatterFile matter) {
        return find(matter.id(), office)
                .or(() -> find(matter.id(), matter.writingOffice()))
                .orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
    }

    /** A new lead, version 1. */
    void insert(Lead lead, @Nullable Report report) {
        LeadContent content = lead.content();
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                """
                                insert into lead (matter_id, office_id, handling_id, title, content, source, breach,
                                    place_of_act, place_of_business, act_from, act_to, found_on, has_informant,
                                    reported_by, agency_reference, act_continuing, harm, origin_body, origin_paper,
                                    origin_paper_day, origin_detail, state)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'REGISTERED')""")) {
            insert.setObject(1, lead.matter().value());
            insert.setString(2, lead.office().value());
            insert.setObject(3, lead.handling().value());
            insert.setString(4, content.title());
            insert.setString(5, content.text());
            insert.setString(6, content.source().name());
            insert.setString(7, content.breach().name());
            insert.setString(8, content.placeOfAct());
            insert.setString(9, content.placeOfBusiness());
            insert.setObject(10, content.act().from());
            insert.setObject(11, content.act().to());
            insert.setObject(12, content.foundOn());
            insert.setBoolean(13, lead.hasInformant());
            insert.setString(14, report == null ? null : report.agency().value());
            insert.setString(15, report == null ? null : report.agencyReference());
            insert.setBoolean(16, content.act().continuing());
            insert.setString(17, harm(content));
            insert.setString(18, content.origin().body());
            insert.setString(19, content.origin().paperNumber());
            insert.setObject(20, content.origin().paperDay());
            insert.setString(21, content.origin().detail());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the lead cannot be entered", e);
        }
    }

    /** Writes what may change of a lead; its version grows. */
    void save(Lead lead) {
        LeadColumns columns = LeadColumns.of(lead.state());
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement(
                                """
                                update lead set state = ?, officers = ?, extended = extended or ?, filed_on = ?, decided_on = ?,
                                    ground = ?, act_from = ?, act_to = ?, act_continuing = ?, harm = ?,
                                    informant_told_on = ?, informant_told_way = ?, informant_told_office = ?,
                                    version = version + 1
                                where matter_id = ? and office_id = ?""")) {
            update.setString(1, columns.state());
            update.setArray(2, uuids(connection, columns.officers()));
            update.setBoolean(3, columns.extended());
            update.setObject(4, columns.filedOn());
            update.setObject(5, columns.decidedOn());
            update.setString(6, columns.ground());
            update.setObject(7, lead.content().act().from());
            update.setObject(8, lead.content().act().to());
            update.setBoolean(9, lead.content().act().continuing());
            update.setString(10, harm(lead.content()));
            @Nullable InformantNotice notice = lead.informantNotice();
            update.setObject(11, notice == null ? null : notice.on());
            update.setString(12, notice == null ? null : notice.way().name());
            update.setString(13, notice == null ? null : notice.competent().value());
            update.setObject(14, lead.matter().value());
            update.setString(15, lead.office().value());
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("there is no such lead");
            }
            PauseTable.save(connection, lead, columns.pauses());
        } catch (SQLException e) {
            throw new IllegalStateException("the lead cannot be saved", e);
        }
    }

    /**
     * The time not counted towards the limit of a filed case that was imported, with its papers.
     */
    void keepPauses(Lead lead, List<Pause> pauses) {
        try (Connection connection = database.getConnection()) {
            PauseTable.save(connection, lead, pauses);
        } catch (SQLException e) {
            throw new IllegalStateException("the pauses cannot be kept", e);
        }
    }

    /** Whether the one extension of verification was ever given. */
    boolean wasExtended(Lead lead) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select extended from lead where matter_id = ? and office_id = ?")) {
            select.setObject(1, lead.matter().value());
            select.setString(2, lead.office().value());
            try (ResultSet row = select.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the lead cannot be read", e);
        }
    }

    /** What is kept of time not counted, oldest first. */
    List<Pause> pauses(Lead lead) {
        try (Connection connection = database.getConnection()) {
            return PauseTable.pauses(connection, lead.matter(), lead.office());
        } catch (SQLException e) {
            throw new IllegalStateException("the pauses cannot be read", e);
        }
    }

    private static StoredLead read(Connection connection, ResultSet row) throws SQLException {
        MatterId matter = new MatterId(row.getObject("matter_id", UUID.class));
        OfficeId office = new OfficeId(row.getString("office_id"));
        LeadContent content =
                new LeadContent(
                        row.getString("title"),
                        row.getString("content"),
                        LeadSource.valueOf(row.getString("source")),
                        new LeadOrigin(
                                row.getString("origin_body"),
                                row.getString("origin_paper"),
                                day(row, "origin_paper_day"),
                                row.getString("origin_detail")),
                        BreachType.valueOf(row.getString("breach")),
                        row.getString("place_of_act"),
                        row.getString("place_of_business"),
                        new ActPeriod(
                                day(row, "act_from"),
                                day(row, "act_to"),
                                row.getBoolean("act_continuing")),
                        row.getObject("found_on", LocalDate.class),
                        harm(row.getString("harm")));
        Lead lead =
                new Lead(
                        matter,
                        new HandlingId(row.getObject("handling_id", UUID.class)),
                        office,
                        content,
                        row.getBoolean("has_informant"),
                        notice(row),
                        state(connection, row, matter, office));
        return new StoredLead(lead, row.getLong("version"));
    }

    private static LeadState state(
            Connection connection, ResultSet row, MatterId matter, OfficeId office)
            throws SQLException {
        List<PersonId> officers = officers(row.getArray("officers"));
        String word = row.getString("state");
        return switch (word) {
            case "REGISTERED" -> new Registered();
            case "VERIFYING" -> verifying(connection, row, matter, office);
            case "CASE_FILED" ->
                    new CaseFiled(officers, row.getObject("filed_on", LocalDate.class));
            case "NOT_FILED" ->
                    new NotFiled(
                            officers,
                            NonFilingGround.valueOf(row.getString("ground")),
                            row.getObject("decided_on", LocalDate.class));
            case "TRANSFERRED_OUT" ->
                    new TransferredOut(officers, row.getObject("filed_on", LocalDate.class));
            case "IMPORT_WITHDRAWN" ->
                    new ImportWithdrawn(officers, row.getObject("filed_on", LocalDate.class));
            case "MERGED", "DUPLICATE_CLOSED" ->
                    MergeStore.merged(
                            connection, matter, office, verifying(connection, row, matter, office));
            default -> throw new IllegalStateException("no such state of a lead");
        };
    }

    private static Verifying verifying(
            Connection connection, ResultSet row, MatterId matter, OfficeId office)
            throws SQLException {
        return new Verifying(
                officers(row.getArray("officers")),
                row.getBoolean("extended"),
                PauseTable.pauses(connection, matter, office));
    }

    private static @Nullable InformantNotice notice(ResultSet row) throws SQLException {
        @Nullable LocalDate on = day(row, "informant_told_on");
        return on == null
                ? null
                : new InformantNotice(
                        on,
                        NoticeWay.valueOf(row.getString("informant_told_way")),
                        new OfficeId(row.getString("informant_told_office")));
    }

    private static @Nullable String harm(LeadContent content) {
        @Nullable HarmKind harm = content.harm();
        return harm == null ? null : harm.name();
    }

    private static @Nullable HarmKind harm(@Nullable String name) {
        return name == null ? null : HarmKind.valueOf(name);
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }

    private static Array uuids(Connection connection, List<PersonId> persons) throws SQLException {
        return connection.createArrayOf("uuid", persons.stream().map(PersonId::value).toArray());
    }

    private static List<PersonId> officers(Array array) throws SQLException {
        List<PersonId> officers = new ArrayList<>();
        for (Object id : (Object[]) array.getArray()) {
            officers.add(new PersonId((UUID) id));
        }
        return officers;
    }
}
