package org.lianban.casework.transfer.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.measure.domain.HandOverMeasure;
import org.lianban.casework.measure.domain.HandingOver;
import org.lianban.casework.measure.domain.OpenMeasure;
import org.lianban.casework.transfer.domain.Transfer.Moved;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.MeasureHandedOver;
import org.lianban.kernel.counter.Order;

/** The goods that go along: with the move their measures are the new office's (程序规定14). */
final class GoodsHandOver {
    private static final List<String> BASIS = List.of("procedure-transfer");

    private GoodsHandOver() {}

    static List<CaseworkEvent> facts(
            Moved moved, TransferCommand.Takeover takeover, Circumstances now) {
        return SelectionRules.goingAlong(moved.terms(), now).stream()
                .<CaseworkEvent>map(
                        open ->
                                fact(
                                        handOver(open, moved, takeover.handling(), now),
                                        moved,
                                        takeover))
                .toList();
    }

    /** After the order that moves the matter: both handlings are there then. */
    static List<Order> orders(Moved moved, TransferCommand.Takeover takeover, Circumstances now) {
        return SelectionRules.goingAlong(moved.terms(), now).stream()
                .flatMap(
                        open ->
                                HandingOver.orders(
                                        open.measure(),
                                        handOver(open, moved, takeover.handling(), now),
                                        plan(open, moved).papers().clock(),
                                        words(open, moved, now))
                                        .stream())
                .toList();
    }

    /**
     * Of a body outside: the goods leave the system, and with them the measures end here.
     *
     * @param then as of the day of its acceptance
     */
    static List<CaseworkEvent> leaving(Moved moved, Circumstances then) {
        return SelectionRules.goingAlong(moved.terms(), then).stream()
                .<CaseworkEvent>map(
                        open ->
                                HandingOver.ended(
                                        open.measure(), handOver(open, moved, null, then)))
                .toList();
    }

    /** Likewise. */
    static List<Order> leavingOrders(Moved moved, Circumstances then) {
        return SelectionRules.goingAlong(moved.terms(), then).stream()
                .flatMap(
                        open ->
                                HandingOver.leaving(
                                        open.measure(),
                                        handOver(open, moved, null, then),
                                        words(open, moved, then))
                                        .stream())
                .toList();
    }

    private static MeasureHandedOver fact(
            HandOverMeasure handOver, Moved moved, TransferCommand.Takeover takeover) {
        return new MeasureHandedOver(
                moved.terms().matter(),
                takeover.handling(),
                handOver.measure(),
                handOver.under(),
                handOver.from(),
                handOver.to(),
                handOver.notice(),
                handOver.on());
    }

    private static HandOverMeasure handOver(
            OpenMeasure open, Moved moved, @Nullable HandlingId handling, Circumstances now) {
        GoodsPlan plan = plan(open, moved);
        // Where and with whom the goods are to be was agreed with the addressee, not with whoever
        // is designated instead.
        boolean agreed = moved.holder().equals(moved.terms().to());
        return new HandOverMeasure(
                open.measure().id(),
                moved.terms().from(),
                moved.holder(),
                handling,
                moved.terms().id(),
                agreed ? plan.place() : null,
                Objects.requireNonNull(plan.handsOver()),
                agreed ? plan.takesOver() : null,
                plan.papers().notice(),
                now.on());
    }

    private static HandingOver.Words words(OpenMeasure open, Moved moved, Circumstances now) {
        return new HandingOver.Words(
                now.matter().title(),
                now.holdings().parties().addressed(),
                now.nameOf(moved.holder()),
                now.laws().printed(BASIS, now.on()),
                now.nameOf(moved.terms().from()) + " " + plan(open, moved).handsOver());
    }

    private static GoodsPlan plan(OpenMeasure open, Moved moved) {
        return SelectionRules.plan(open, moved.terms()).orElseThrow();
    }
}
