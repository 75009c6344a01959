package org.lianban.casework.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.lianban.casework.deadline.ClockReading;
import org.lianban.casework.docket.MatterView.HandlingLine;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;

/** The matter's page; whoever calls has asked for sight. */
@ApplicationScoped
class MatterQueries {
    private final Matters matters;
    private final Offices offices;
    private final MatterClocks clocks;
    private final MatterActions actions;
    private final MatterLines lines;
    private final MatterExhibits exhibits;
    private final TimelineQueries timeline;

    MatterQueries(
            Matters matters,
            Offices offices,
            MatterClocks clocks,
            MatterActions actions,
            MatterLines lines,
            MatterExhibits exhibits,
            TimelineQueries timeline) {
        this.matters = matters;
        this.offices = offices;
        this.clocks = clocks;
        this.actions = actions;
        this.lines = lines;
        this.exhibits = exhibits;
        this.timeline = timeline;
    }

    @Transactional
    MatterView view(MatterId id, Caller caller) {
        MatterFile matter =
                matters.find(id).orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
        OfficeTree tree = offices.tree();
        List<ClockReading> readings = clocks.of(id);
        long last = timeline.last(id, caller);
        return new MatterView(
                id.toString(),
                matter.title(),
                matter.writing().number(),
                matter.writing().stage(),
                matter.standing(),
                matter.writingOffice().value(),
                tree.office(matter.writingOffice()).name(),
                MatterClocks.nextDue(readings),
                matter.epoch(),
                actsIn(matter, caller) ? matter.version() : last,
                last,
                actions.of(matter, caller),
                handlings(matter, tree),
                readings.stream()
                        .map(reading -> clocks.line(reading, caller.office(), tree))
                        .toList(),
                lines.letters(id, caller, tree),
                lines.transfers(id, caller.office(), tree),
                lines.parties(id),
                lines.rights(id),
                lines.readers(id, tree),
                exhibits.line(id),
                exhibits.uploadTicket(matter, caller),
                lines.isUnverifiedImport(id),
                lines.isRestricted(id, caller.office()));
    }

    // Whoever reads it by its number has no role in it.
    private static boolean actsIn(MatterFile matter, Caller caller) {
        return matter.isWrittenBy(caller.office()) && !caller.roles().isEmpty();
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
}
