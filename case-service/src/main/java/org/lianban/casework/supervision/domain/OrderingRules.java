package org.lianban.casework.supervision.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.supervision.domain.SupervisionAction.Closed;
import org.lianban.kernel.contract.SupervisionOrdered;
import org.lianban.kernel.counter.Order;
import org.lianban.kernel.counter.Ruling;

/** Who puts a matter under supervision. */
public final class OrderingRules {
    public static final List<Role> ROLES = List.of(Role.AGENCY_HEAD);

    private static final int LONGEST_INTERVAL = 90;

    private OrderingRules() {}

    /**
     * Why the caller may not; empty if he may.
     *
     * @param open his office supervises it already
     */
    public static Optional<Closed> closed(SupervisionSituation now, boolean open) {
        if (!now.offices().superiors(now.writer()).contains(now.by().office())) {
            return Optional.of(
                    Closed.because(
                            SupervisionRefusal.SUPERVISION_NOT_ABOVE,
                            "office",
                            now.nameOf(now.writer())));
        }
        if (now.matter().standing() == Standing.ENDED) {
            return Optional.of(
                    Closed.because(
                            SupervisionRefusal.WRONG_STATE,
                            "state",
                            now.matter().standing().name()));
        }
        return open
                ? Optional.of(Closed.because(SupervisionRefusal.SUPERVISION_OPEN))
                : SupervisionRules.roleMissing(ROLES, now);
    }

    public static Ruling<Supervision> order(
            OrderSupervision command, SupervisionSituation now, boolean open) {
        Optional<Closed> closed = closed(now, open).or(() -> unfit(command, now));
        if (closed.isPresent()) {
            return closed.get().refused();
        }
        SupervisionTerms terms =
                new SupervisionTerms(
                        command.id(),
                        now.matter().id(),
                        now.by().office(),
                        command.reason(),
                        command.every(),
                        now.on());
        Course.Demand demand =
                new Course.Demand(
                        command.letter(),
                        command.requirement(),
                        command.dueOn(),
                        now.by().person(),
                        now.on());
        List<Order> orders = new ArrayList<>();
        orders.add(SupervisionLetters.order(terms, demand, now));
        orders.addAll(
                SupervisionClocks.untilDone(
                        terms, command.dueOn(), command.clock(), command.reportClock(), now));
        return Ruling.made(
                new Supervision.Running(terms, new Course(List.of(demand), List.of(), List.of())),
                List.of(
                        new SupervisionOrdered(
                                terms.matter(),
                                terms.id(),
                                terms.by(),
                                now.writer(),
                                command.letter(),
                                command.dueOn(),
                                now.on())),
                orders);
    }

    private static Optional<Closed> unfit(OrderSupervision command, SupervisionSituation now) {
        @Nullable Integer every = command.every();
        if (every != null && (every < 1 || every > LONGEST_INTERVAL)) {
            return Optional.of(
                    Closed.because(SupervisionRefusal.SUPERVISION_INTERVAL_UNFIT)
                            .at("/reportEvery"));
        }
        return dueUnfit(command.dueOn(), now);
    }

    static Optional<Closed> dueUnfit(LocalDate dueOn, SupervisionSituation now) {
        return dueOn.isAfter(now.on()) && !dueOn.isAfter(now.on().plusYears(1))
                ? Optional.empty()
                : Optional.of(
                        Closed.because(SupervisionRefusal.SUPERVISION_DUE_UNFIT).at("/dueOn"));
    }
}
