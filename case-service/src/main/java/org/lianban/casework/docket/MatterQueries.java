package org.lianban.casework.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianban.casework.docket.MatterView.ClockLine;
import org.lianban.casework.docket.MatterView.HandlingLine;
import org.lianban.casework.docket.MatterView.LetterLine;
import org.lianban.casework.docket.MatterView.PartyLine;
import org.lianban.casework.docket.MatterView.ReaderLine;
import org.lianban.casework.docket.MatterView.RightLine;
import org.lianban.casework.docket.MatterView.TransferLine;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;

/** The matter's page; whoever calls has asked for sight. */
@ApplicationScoped
class MatterQueries {
    private final Select select;
    private final Matters matters;
    private final Offices offices;

    MatterQueries(Select select, Matters matters, Offices offices) {
        this.select = select;
        this.matters = matters;
        this.offices = offices;
    }

    @Transactional
    MatterView view(MatterId id) {
        MatterFile matter =
                matters.find(id).orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
        OfficeTree tree = offices.tree();
        List<UUID> key = List.of(id.value());
        return new MatterView(
                id.toString(),
                matter.title(),
                matter.standing().name(),
                matter.writingOffice().value(),
                matter.epoch(),
                matter.version(),
                handlings(matter, tree),
                clocks(key, tree),
                letters(key),
                transfers(key),
                parties(key),
                rights(key),
                readers(key, tree));
    }

    private static List<HandlingLine> handlings(MatterFile matter, OfficeTree tree) {
        return matter.handlings().stream()
                .map(
                        handling ->
                                new HandlingLine(
                                        handling.office().value(),
                                        tree.office(handling.office()).name(),
                                        handling.number(),
                                        handling.stage().name(),
                                        handling.because().name()))
                .toList();
    }

    private List<ClockLine> clocks(List<UUID> key, OfficeTree tree) {
        return select.list(
                "select * from docket_clock where matter_id = ? order by due, clock_id",
                row ->
                        new ClockLine(
                                row.getString("clock_id"),
                                row.getString("rule"),
                                row.getString("office_id"),
                                name(tree, row.getString("office_id")),
                                row.getObject("start", LocalDate.class),
                                row.getObject("raw", LocalDate.class),
                                row.getObject("due", LocalDate.class),
                                row.getBoolean("provisional"),
                                row.getString("state"),
                                row.getString("outcome")),
                key);
    }

    private List<LetterLine> letters(List<UUID> key) {
        return select.list(
                "select * from docket_letter where matter_id = ? order by issued_at, letter_id",
                row ->
                        new LetterLine(
                                row.getString("letter_id"),
                                row.getString("kind"),
                                row.getString("number"),
                                row.getString("office_id"),
                                row.getString("digest"),
                                row.getObject("issued_on", LocalDate.class)),
                key);
    }

    private List<TransferLine> transfers(List<UUID> key) {
        return select.list(
                "select * from docket_transfer where matter_id = ? order by drafted_at, transfer_id",
                row ->
                        new TransferLine(
                                row.getString("transfer_id"),
                                row.getString("from_office"),
                                row.getString("to_office"),
                                row.getString("state")),
                key);
    }

    private List<PartyLine> parties(List<UUID> key) {
        return select.list(
                "select * from docket_party where matter_id = ? order by entered",
                row ->
                        new PartyLine(
                                row.getString("role"),
                                row.getString("kind"),
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
                                row.getString("kind"),
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
