package org.lianban.casework.histories;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.domain.GrantOrder;
import org.lianban.casework.casefile.domain.Casefile;
import org.lianban.casework.casefile.domain.CasefileRules;
import org.lianban.casework.deadline.PackagedData;
import org.lianban.casework.deadline.domain.Clock;
import org.lianban.casework.deadline.domain.ClockOrder;
import org.lianban.casework.deadline.domain.ClockRefusal;
import org.lianban.casework.deadline.domain.ClockRules;
import org.lianban.casework.deadline.domain.Deadline;
import org.lianban.casework.deadline.domain.DeadlineRegister;
import org.lianban.casework.deadline.domain.HandToOfficers;
import org.lianban.casework.deadline.domain.LimitIds;
import org.lianban.casework.deadline.domain.RunningClock;
import org.lianban.casework.deadline.domain.WorkingCalendar;
import org.lianban.casework.lead.domain.Lead;
import org.lianban.casework.lead.domain.LeadOrder;
import org.lianban.casework.lead.domain.LeadRules;
import org.lianban.casework.letter.domain.LetterOrder;
import org.lianban.casework.matter.domain.Because;
import org.lianban.casework.matter.domain.CaseOrder;
import org.lianban.casework.matter.domain.Handling;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.matter.domain.MatterOrder;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.office.domain.Person;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.Fact;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Order;
import org.lianban.kernel.counter.Refusal;
import org.lianban.kernel.counter.Ruling;

/**
 * One office's matter with its lead, its case and its clocks, kept as the rooms keep them: a
 * command is carried out with all its orders, or not at all.
 */
final class HouseOnPaper {
    static final MatterId MATTER = new MatterId(new UUID(0, 1));
    static final HandlingId HANDLING = new HandlingId(new UUID(0, 2));
    private static final WorkingCalendar CALENDAR = PackagedData.calendar();
    private static final Comparator<Clock.Ended> LAST_FALLEN =
            Comparator.comparing(Clock.Ended::on)
                    .thenComparing(clock -> clock.deadline().id().value());
    private static final DeadlineRegister REGISTER = PackagedData.register();

    /** What a command may change; taken back whole when one of its orders is refused. */
    record Books(
            MatterFile matter,
            Optional<Lead> lead,
            Optional<Casefile> file,
            Map<ClockId, Clock> clocks,
            List<Fact> journal) {
        Books {
            clocks = Map.copyOf(clocks);
            journal = List.copyOf(journal);
        }

        List<Clock> open() {
            return clocks.values().stream()
                    .filter(clock -> !(clock instanceof Clock.Ended))
                    .toList();
        }
    }

    private LocalDate today;
    private int clocksSoFar;
    private Books books;

    HouseOnPaper(LocalDate day) {
        today = day;
        Handling first =
                new Handling(
                        HANDLING, Staff.OFFICE, "XS-1", Stage.REGISTERED, Because.REGISTERED, 0);
        MatterFile matter =
                new MatterFile(MATTER, "演示线索", Staff.OFFICE, 0, Standing.OPEN, 0, List.of(first));
        books = new Books(matter, Optional.empty(), Optional.empty(), Map.of(), List.of());
    }

    LocalDate today() {
        return today;
    }

    Books books() {
        return books;
    }

    void passes(int days) {
        today = today.plusDays(days);
    }

    ClockId nextClock() {
        clocksSoFar++;
        return new ClockId(new UUID(1, clocksSoFar));
    }

    Occasion now() {
        return new Occasion(
                Staff.UNIT_HEAD.actor(),
                today.atTime(LocalTime.of(10, 0)).atZone(Occasion.ZONE).toInstant());
    }

    /** The running clock of that rule, as rules of other rooms see it. */
    @Nullable RunningClock running(String rule) {
        return books.open().stream()
                .filter(clock -> clock.deadline().rule().equals(rule))
                .map(HouseOnPaper::seen)
                .findFirst()
                .orElse(null);
    }

    /**
     * Since when the limits until filing count: nothing later restarts them from an earlier day.
     */
    LocalDate restartedFrom() {
        return books.open().stream()
                .map(Clock::deadline)
                .filter(deadline -> LimitIds.OF_FILING.contains(deadline.rule()))
                .map(deadline -> deadline.term().start())
                .findFirst()
                .orElse(today);
    }

    /** What came of a ruling about the lead. */
    Optional<Refusal> carryOutLead(Ruling<Lead> ruling) {
        return switch (ruling) {
            case Ruling.Refused<Lead>(var refusal, _) -> Optional.of(refusal);
            case Ruling.Made<Lead>(var next, var facts, var orders) ->
                    settle(
                            new Books(
                                    books.matter(),
                                    Optional.of(next),
                                    books.file(),
                                    books.clocks(),
                                    books.journal()),
                            facts,
                            orders);
        };
    }

    /** What came of a ruling about the case. */
    Optional<Refusal> carryOutCase(Ruling<Casefile> ruling) {
        return switch (ruling) {
            case Ruling.Refused<Casefile>(var refusal, _) -> Optional.of(refusal);
            case Ruling.Made<Casefile>(var next, var facts, var orders) ->
                    settle(
                            new Books(
                                    books.matter(),
                                    books.lead(),
                                    Optional.of(next),
                                    books.clocks(),
                                    books.journal()),
                            facts,
                            orders);
        };
    }

    /** Another room restricts or frees the matter, as transfers do. */
    void stands(Standing standing) {
        books = with(books, standed(books.matter(), standing));
    }

    private static final class OrderRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Refusal refusal;

        OrderRefused(Refusal refusal) {
            super(refusal.name());
            this.refusal = refusal;
        }
    }

    private Optional<Refusal> settle(Books decided, List<Fact> facts, List<Order> orders) {
        Books next = told(decided, facts);
        try {
            for (Order order : orders) {
                next = carriedOut(next, order);
            }
        } catch (OrderRefused refused) {
            return Optional.of(refused.refusal);
        }
        books = next;
        return Optional.empty();
    }

    private Books carriedOut(Books now, Order order) {
        return switch (order) {
            case MatterOrder asked -> matter(now, asked);
            case ClockOrder asked -> clock(now, asked);
            case HandToOfficers asked -> handed(now, asked);
            case CaseOrder asked -> casefile(now, asked);
            case LeadOrder asked -> lead(now, asked);
            case GrantOrder _, LetterOrder _ -> now;
            default -> throw new IllegalStateException("nobody takes this order: " + order);
        };
    }

    private static Books matter(Books now, MatterOrder order) {
        MatterFile matter = now.matter();
        return switch (order) {
            case MatterOrder.OpenMatter _ -> now;
            case MatterOrder.StageHandling stage -> with(now, staged(matter, stage.stage()));
            case MatterOrder.SetStanding set -> with(now, standed(matter, set.standing()));
            case MatterOrder.EndHandling _ ->
                    with(now, standed(staged(matter, Stage.COMPLETED), Standing.ENDED));
            case MatterOrder.MoveMatter _, MatterOrder.KeepByDesignation _ ->
                    throw new IllegalStateException("no transfer happens here");
            case MatterOrder.CountMeasure _ ->
                    throw new IllegalStateException("no goods are taken here");
        };
    }

    private static Books lead(Books now, LeadOrder order) {
        return switch (order) {
            case LeadOrder.NameOfficers name ->
                    new Books(
                            now.matter(),
                            now.lead().map(lead -> LeadRules.nameOfficers(lead, name)),
                            now.file(),
                            now.clocks(),
                            now.journal());
            case LeadOrder.ReleaseTargets _ -> now;
            case LeadOrder.WithdrawOfficer _ ->
                    throw new IllegalStateException("nobody is recused here");
            case LeadOrder.TakeOverLead _, LeadOrder.LeaveLead _ ->
                    throw new IllegalStateException("no transfer happens here");
        };
    }

    private static Books casefile(Books now, CaseOrder order) {
        return switch (order) {
            case CaseOrder.OpenCase open -> {
                if (now.file().isPresent()) {
                    throw new IllegalStateException("the case is filed already");
                }
                yield new Books(
                        now.matter(),
                        now.lead(),
                        Optional.of(CasefileRules.open(open)),
                        now.clocks(),
                        now.journal());
            }
            case CaseOrder.WithdrawCase _ ->
                    throw new IllegalStateException("no import is withdrawn here");
            case CaseOrder.WithdrawOfficer _ ->
                    throw new IllegalStateException("nobody is recused here");
            case CaseOrder.LeaveCase _ ->
                    throw new IllegalStateException("no transfer happens here");
        };
    }

    private Books clock(Books now, ClockOrder order) {
        Optional<Clock> current =
                now.open().stream()
                        .filter(clock -> clock.deadline().rule().equals(order.rule()))
                        .filter(clock -> clock.deadline().subject().equals(order.subject()))
                        .findFirst();
        if (current.isPresent()) {
            return kept(now, ClockRules.decide(current.get(), order, now(), REGISTER, CALENDAR));
        }
        return switch (order) {
            case ClockOrder.StartClock start ->
                    kept(now, ClockRules.start(start, REGISTER, CALENDAR));
            case ClockOrder.EndClock _,
                    ClockOrder.RestartClock _,
                    ClockOrder.HandClock _,
                    ClockOrder.LendClock _,
                    ClockOrder.ReturnClock _ ->
                    now;
            case ClockOrder.ReviveClock revive ->
                    now.clocks().values().stream()
                            .filter(clock -> clock.deadline().rule().equals(revive.rule()))
                            .filter(Clock.Ended.class::isInstance)
                            .map(Clock.Ended.class::cast)
                            .filter(clock -> clock.outcome() == ClockOrder.Outcome.FELL_AWAY)
                            .max(LAST_FALLEN)
                            .map(
                                    clock ->
                                            kept(
                                                    now,
                                                    ClockRules.decide(
                                                            clock, revive, now(), REGISTER,
                                                            CALENDAR)))
                            .orElse(now);
            case ClockOrder.ExtendClock _, ClockOrder.PauseClock _, ClockOrder.ResumeClock _ ->
                    throw new OrderRefused(ClockRefusal.CLOCK_NOT_RUNNING);
        };
    }

    private static Books handed(Books now, HandToOfficers order) {
        Map<ClockId, Clock> clocks = new LinkedHashMap<>(now.clocks());
        now.open().forEach(clock -> clocks.put(clock.deadline().id(), order.of(clock)));
        return new Books(now.matter(), now.lead(), now.file(), clocks, now.journal());
    }

    private static Books kept(Books now, Ruling<Clock> ruling) {
        return switch (ruling) {
            case Ruling.Refused<Clock>(var refusal, _) -> throw new OrderRefused(refusal);
            case Ruling.Made<Clock>(var next, var facts, _) -> {
                Map<ClockId, Clock> clocks = new LinkedHashMap<>(now.clocks());
                clocks.put(next.deadline().id(), next);
                yield told(
                        new Books(now.matter(), now.lead(), now.file(), clocks, now.journal()),
                        facts);
            }
        };
    }

    private static Books told(Books now, List<Fact> facts) {
        List<Fact> journal = new ArrayList<>(now.journal());
        journal.addAll(facts);
        return new Books(now.matter(), now.lead(), now.file(), now.clocks(), journal);
    }

    private static Books with(Books now, MatterFile matter) {
        return new Books(matter, now.lead(), now.file(), now.clocks(), now.journal());
    }

    private static MatterFile standed(MatterFile matter, Standing standing) {
        return new MatterFile(
                matter.id(),
                matter.title(),
                matter.writingOffice(),
                matter.epoch(),
                standing,
                matter.version() + 1,
                matter.handlings());
    }

    private static MatterFile staged(MatterFile matter, Stage stage) {
        Handling writing = matter.writing();
        return new MatterFile(
                matter.id(),
                matter.title(),
                matter.writingOffice(),
                matter.epoch(),
                matter.standing(),
                matter.version() + 1,
                List.of(
                        new Handling(
                                writing.id(),
                                writing.office(),
                                writing.number(),
                                stage,
                                writing.because(),
                                writing.epoch())));
    }

    private static RunningClock seen(Clock clock) {
        Deadline deadline = clock.deadline();
        return new RunningClock(
                deadline.id(),
                deadline.rule(),
                deadline.term().start(),
                deadline.end().raw(),
                deadline.end().due(),
                deadline.end().provisional(),
                clock instanceof Clock.Paused,
                deadline.term().extension() > 0);
    }

    /** The officers named, as they are. */
    List<Person> named() {
        List<Person> named = new ArrayList<>();
        books.file()
                .map(Casefile::officers)
                .or(() -> books.lead().map(lead -> lead.state().officers()))
                .orElse(List.of())
                .forEach(id -> named.add(Staff.person(id)));
        return named;
    }
}
