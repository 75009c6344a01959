package org.lianban.casework.supervision.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lianban.casework.matter.domain.Weight;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.supervision.domain.Supervision.Concluded;
import org.lianban.casework.supervision.domain.Supervision.Lifting;
import org.lianban.casework.supervision.domain.Supervision.Open;
import org.lianban.casework.supervision.domain.Supervision.Running;
import org.lianban.casework.supervision.domain.SupervisionAction.Closed;
import org.lianban.kernel.contract.SupervisionLifted;
import org.lianban.kernel.contract.SupervisionReminded;
import org.lianban.kernel.contract.SupervisionReported;
import org.lianban.kernel.contract.SupervisionReturned;
import org.lianban.kernel.counter.Order;
import org.lianban.kernel.counter.Ruling;

/** What is done under a supervision; the same answer closes a button and refuses a command. */
public final class SupervisionRules {
    private SupervisionRules() {}

    /** The caller's steps, the usual next one first. */
    public static List<SupervisionAction> actions(
            Supervision supervision, SupervisionSituation now) {
        return Arrays.stream(SupervisionStep.values())
                .map(step -> action(step, supervision, now))
                .toList();
    }

    private static SupervisionAction action(
            SupervisionStep step, Supervision supervision, SupervisionSituation now) {
        Optional<Closed> closed = closed(step, supervision, now);
        boolean isNext =
                closed.isEmpty()
                        && switch (step) {
                            case LIFT_SUPERVISION -> supervision instanceof Concluded;
                            case REPORT_SUPERVISION -> now.reportDue() != null;
                            case CONCLUDE_SUPERVISION -> now.reportDue() == null;
                            case RETURN_SUPERVISION, REMIND_SUPERVISION -> false;
                        };
        return new SupervisionAction(
                step, isNext ? Weight.NEXT : Weight.OTHER, closed.orElse(null));
    }

    // The guard has admitted the step, and a step is admitted in its own states only: the casts
    // below rest on that, and the matrix test walks every pair.
    public static Ruling<Supervision> decide(
            Supervision supervision, SupervisionCommand command, SupervisionSituation now) {
        Optional<Closed> closed =
                closed(command.step(), supervision, now).or(() -> unfit(command, now));
        if (closed.isPresent()) {
            return closed.get().refused();
        }
        return switch (command) {
            case SupervisionCommand.Report report -> report((Running) supervision, report, now);
            case SupervisionCommand.Conclude conclude ->
                    conclude((Running) supervision, conclude, now);
            case SupervisionCommand.Lift lift -> lift((Open) supervision, lift, now);
            case SupervisionCommand.Return more -> demand((Concluded) supervision, more, now);
            case SupervisionCommand.Remind remind -> remind((Running) supervision, remind, now);
        };
    }

    private static Ruling<Supervision> report(
            Running running, SupervisionCommand.Report command, SupervisionSituation now) {
        SupervisionTerms terms = running.terms();
        Course course =
                running.course().reporting(command.words(), false, now.by().person(), now.on());
        List<Order> orders = new ArrayList<>();
        orders.add(SupervisionClocks.reported(terms, now));
        SupervisionClocks.untilReport(terms, course.demand().dueOn(), command.clock(), now)
                .ifPresent(orders::add);
        return Ruling.made(running.with(course), List.of(reported(terms, course, now)), orders);
    }

    private static Ruling<Supervision> conclude(
            Running running, SupervisionCommand.Conclude command, SupervisionSituation now) {
        SupervisionTerms terms = running.terms();
        Course course =
                running.course().reporting(command.words(), true, now.by().person(), now.on());
        List<Order> orders = new ArrayList<>(SupervisionClocks.concluded(terms, now));
        orders.add(SupervisionClocks.untilDecided(terms, command.clock(), now));
        return Ruling.made(running.conclude(course), List.of(reported(terms, course, now)), orders);
    }

    private static SupervisionReported reported(
            SupervisionTerms terms, Course course, SupervisionSituation now) {
        Course.Report report = course.reports().getLast();
        return new SupervisionReported(
                terms.matter(),
                terms.id(),
                terms.by(),
                now.writer(),
                report.number(),
                report.concluded(),
                now.on());
    }

    private static Ruling<Supervision> lift(
            Open open, SupervisionCommand.Lift command, SupervisionSituation now) {
        SupervisionTerms terms = open.terms();
        Lifting how = new Lifting(command.letter(), command.reason(), now.by().person(), now.on());
        List<Order> orders = new ArrayList<>();
        orders.add(SupervisionLetters.lifting(open, how, now));
        orders.addAll(SupervisionClocks.lifted(terms, now));
        return Ruling.made(
                open.lift(how),
                List.of(
                        new SupervisionLifted(
                                terms.matter(),
                                terms.id(),
                                terms.by(),
                                now.writer(),
                                command.letter(),
                                now.on())),
                orders);
    }

    private static Ruling<Supervision> demand(
            Concluded concluded, SupervisionCommand.Return command, SupervisionSituation now) {
        SupervisionTerms terms = concluded.terms();
        Course.Demand demand =
                new Course.Demand(
                        command.letter(),
                        command.requirement(),
                        command.dueOn(),
                        now.by().person(),
                        now.on());
        List<Order> orders = new ArrayList<>();
        orders.add(SupervisionLetters.order(terms, demand, now));
        orders.add(SupervisionClocks.decided(terms));
        orders.addAll(
                SupervisionClocks.untilDone(
                        terms, command.dueOn(), command.clock(), command.reportClock(), now));
        return Ruling.made(
                concluded.demand(concluded.course().demanding(demand)),
                List.of(
                        new SupervisionReturned(
                                terms.matter(),
                                terms.id(),
                                terms.by(),
                                now.writer(),
                                command.letter(),
                                command.dueOn(),
                                now.on())),
                orders);
    }

    private static Ruling<Supervision> remind(
            Running running, SupervisionCommand.Remind command, SupervisionSituation now) {
        SupervisionTerms terms = running.terms();
        return Ruling.made(
                running.with(
                        running.course()
                                .reminding(new Course.Reminder(command.letter(), now.on()))),
                List.of(
                        new SupervisionReminded(
                                terms.matter(),
                                terms.id(),
                                terms.by(),
                                now.writer(),
                                command.letter(),
                                now.on())),
                List.of(
                        SupervisionLetters.reminder(
                                terms, running.course().demand(), command.letter(), now)));
    }

    // Whose step it is comes first, the role last: it is named where whoever has it could act now.
    private static Optional<Closed> closed(
            SupervisionStep step, Supervision supervision, SupervisionSituation now) {
        return ofOther(step, supervision.terms(), now)
                .or(() -> notNow(step, supervision, now))
                .or(() -> roleMissing(step.roles(), now));
    }

    private static Optional<Closed> ofOther(
            SupervisionStep step, SupervisionTerms terms, SupervisionSituation now) {
        if (step.isOfSuperior()) {
            return now.isBy(terms.by())
                    ? Optional.empty()
                    : Optional.of(
                            Closed.because(
                                    SupervisionRefusal.NOT_SUPERVISING,
                                    "office",
                                    now.nameOf(terms.by())));
        }
        return now.isBy(now.writer())
                ? Optional.empty()
                : Optional.of(
                        Closed.because(
                                SupervisionRefusal.NOT_WRITING_OFFICE,
                                "office",
                                now.nameOf(now.writer())));
    }

    private static Optional<Closed> notNow(
            SupervisionStep step, Supervision supervision, SupervisionSituation now) {
        boolean isAdmitted =
                switch (step) {
                    case LIFT_SUPERVISION -> supervision instanceof Open;
                    case RETURN_SUPERVISION -> supervision instanceof Concluded;
                    case REPORT_SUPERVISION, CONCLUDE_SUPERVISION, REMIND_SUPERVISION ->
                            supervision instanceof Running;
                };
        if (!isAdmitted) {
            return Optional.of(
                    Closed.because(
                            SupervisionRefusal.WRONG_STATE, "state", supervision.state().name()));
        }
        return step == SupervisionStep.REMIND_SUPERVISION
                ? unremindable(supervision.course(), now)
                : Optional.empty();
    }

    private static Optional<Closed> unremindable(Course course, SupervisionSituation now) {
        if (!now.isLate(course.demand().dueOn())) {
            return Optional.of(Closed.because(SupervisionRefusal.SUPERVISION_NOT_LATE));
        }
        return course.wasRemindedOn(now.on())
                ? Optional.of(Closed.because(SupervisionRefusal.SUPERVISION_REMINDED_TODAY))
                : Optional.empty();
    }

    private static Optional<Closed> unfit(SupervisionCommand command, SupervisionSituation now) {
        return command instanceof SupervisionCommand.Return more
                ? OrderingRules.dueUnfit(more.dueOn(), now)
                : Optional.empty();
    }

    static Optional<Closed> roleMissing(List<Role> needed, SupervisionSituation now) {
        return needed.stream().anyMatch(now.by()::is)
                ? Optional.empty()
                : Optional.of(new Closed(SupervisionRefusal.ROLE_REQUIRED, Role.anyOf(needed)));
    }
}
