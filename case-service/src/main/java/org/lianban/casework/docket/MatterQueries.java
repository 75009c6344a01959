package org.lianban.casework.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.ClockReading;
import org.lianban.casework.deadline.ClockReadings;
import org.lianban.casework.deadline.domain.Deadline;
import org.lianban.casework.deadline.domain.Duty;
import org.lianban.casework.docket.MatterView.ClockLine;
import org.lianban.casework.docket.MatterView.HandlingLine;
import org.lianban.casework.docket.MatterView.LetterLine;
import org.lianban.casework.docket.MatterView.PartyLine;
import org.lianban.casework.docket.MatterView.ReaderLine;
import org.lianban.casework.docket.MatterView.RightLine;
import org.lianban.casework.docket.MatterView.TransferLine;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.party.domain.PartyKind;
import org.lianban.casework.party.domain.PartyRole;
import org.lianban.casework.party.domain.RightType;
import org.lianban.casework.transfer.domain.TransferKind;
import org.lianban.casework.transfer.domain.TransferState;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.RefusedException;

/** The matter's page; whoever calls has asked for sight. */
@ApplicationScoped
class MatterQueries {
    private final Select select;
    private final Matters matters;
    private final Offices offices;
    private final ClockReadings clocks;
    private final MatterActions actions;
    private final CallerLanguage language;

    // Six: the page gathers what the rooms know of the matter, one by one.
    MatterQueries(
            Select select,
            Matters matters,
            Offices offices,
            ClockReadings clocks,
            MatterActions actions,
            CallerLanguage language) {
        this.select = select;
        this.matters = matters;
        this.offices = offices;
        this.clocks = clocks;
        this.actions = actions;
        this.language = language;
    }

    @Transactional
    MatterView view(MatterId id, Caller caller) {
        MatterFile matter =
                matters.find(id).orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
        OfficeTree tree = offices.tree();
        List<ClockReading> readings = clocks.ofMatter(id, language.locale());
        List<UUID> key = List.of(id.value());
        return new MatterView(
                id.toString(),
                matter.title(),
                matter.writing().number(),
                matter.writing().stage(),
                matter.standing(),
                matter.writingOffice().value(),
                tree.office(matter.writingOffice()).name(),
                nextDue(readings),
                matter.epoch(),
                matter.version(),
                matter.version(),
                actions.of(matter, caller),
                handlings(matter, tree),
                readings.stream().map(reading -> clock(reading, caller.office(), tree)).toList(),
                letters(key, tree),
                transfers(id, caller.office(), tree),
                parties(key),
                rights(key),
                readers(key, tree));
    }

    private static @Nullable LocalDate nextDue(List<ClockReading> readings) {
        return readings.stream()
                .filter(reading -> !reading.hasEnded())
                .map(ClockReading::due)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static List<HandlingLine> handlings(MatterFile matter, OfficeTree tree) {
        return matter.handlings().stream()
                .map(
                        handling ->
                                new HandlingLine(
                                        handling.office().value(),
                                        tree.office(handling.office()).name(),
                                        handling.number(),
                                        handling.stage(),
                                        handling.because()))
                .toList();
    }

    private static ClockLine clock(ClockReading reading, OfficeId reader, OfficeTree tree) {
        Deadline deadline = reading.deadline();
        Duty next = deadline.duties().nextFor(reader);
        return new ClockLine(
                deadline.id().toString(),
                deadline.rule(),
                deadline.office().value(),
                tree.office(deadline.office()).name(),
                deadline.term().start(),
                deadline.end().raw(),
                deadline.end().due(),
                deadline.end().provisional(),
                reading.state(),
                reading.outcome(),
                next.office().value(),
                tree.office(next.office()).name(),
                next.role(),
                next.command(),
                deadline.basis(),
                reading.chip(),
                reading.text());
    }

    private List<LetterLine> letters(List<UUID> key, OfficeTree tree) {
        return select.list(
                "select * from docket_letter where matter_id = ? order by issued_at, letter_id",
                row -> letter(row, tree),
                key);
    }

    private static LetterLine letter(ResultSet row, OfficeTree tree) throws SQLException {
        LetterKind kind = LetterKind.valueOf(row.getString("kind"));
        return new LetterLine(
                row.getString("letter_id"),
                kind,
                kind.title(),
                row.getString("number"),
                row.getString("office_id"),
                name(tree, row.getString("office_id")),
                row.getString("digest"),
                row.getObject("issued_on", LocalDate.class));
    }

    private List<TransferLine> transfers(MatterId matter, OfficeId reader, OfficeTree tree) {
        return select.list(
                "select t.* from docket_transfer t where t.matter_id = ? and "
                        + TransferListQueries.KNOWN
                        + " order by t.drafted_at, t.transfer_id",
                row -> transfer(row, tree),
                List.of(matter.value(), reader.value()));
    }

    private static TransferLine transfer(ResultSet row, OfficeTree tree) throws SQLException {
        return new TransferLine(
                row.getString("transfer_id"),
                TransferKind.valueOf(row.getString("kind")),
                row.getString("from_office"),
                name(tree, row.getString("from_office")),
                row.getString("to_office"),
                name(tree, row.getString("to_office")),
                TransferState.valueOf(row.getString("state")),
                row.getBoolean("open"),
                LocalDate.ofInstant(row.getTimestamp("updated_at").toInstant(), Occasion.ZONE));
    }

    private List<PartyLine> parties(List<UUID> key) {
        return select.list(
                "select * from docket_party where matter_id = ? order by entered",
                row ->
                        new PartyLine(
                                PartyRole.valueOf(row.getString("role")),
                                PartyKind.valueOf(row.getString("kind")),
                                row.getString("name"),
                                row.getString("identifier"),
                                row.getObject("identifier_valid", Boolean.class)),
                key);
    }

    private List<RightLine> rights(List<UUID> key) {
        return select.list(
                "select * from docket_right where matter_id = ? order by entered",
                row ->
                        new RightLine(
                                RightType.valueOf(row.getString("kind")),
                                row.getString("number"),
                                row.getString("name")),
                key);
    }

    private List<ReaderLine> readers(List<UUID> key, OfficeTree tree) {
        return select.list(
                "select * from docket_reader where matter_id = ? order by since, office_id",
                row ->
                        new ReaderLine(
                                row.getString("office_id"),
                                name(tree, row.getString("office_id")),
                                row.getTimestamp("since").toInstant()),
                key);
    }

    private static String name(OfficeTree tree, String office) {
        return tree.office(OfficeId.of(office)).name();
    }
}
