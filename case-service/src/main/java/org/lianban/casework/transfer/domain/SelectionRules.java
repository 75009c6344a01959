package org.lianban.casework.transfer.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.Clock;
import org.lianban.casework.deadline.domain.Deadline;
import org.lianban.casework.deadline.domain.LimitIds;
import org.lianban.casework.deadline.domain.Subject;
import org.lianban.casework.exhibit.domain.Exhibit;
import org.lianban.casework.measure.domain.GoodsLine;
import org.lianban.casework.measure.domain.GoodsState;
import org.lianban.casework.measure.domain.HandingOver;
import org.lianban.casework.measure.domain.Measure;
import org.lianban.casework.measure.domain.OpenMeasure;
import org.lianban.casework.office.domain.Outsider;
import org.lianban.casework.party.domain.PartyEntry;
import org.lianban.casework.party.domain.RightEntry;
import org.lianban.casework.transfer.domain.SelectedItem.Course;
import org.lianban.casework.transfer.domain.SelectedItem.ItemKind;
import org.lianban.casework.transfer.domain.SelectedItem.Says;
import org.lianban.kernel.contract.MeasureId;
import org.lianban.kernel.counter.Refusal;
import org.lianban.kernel.counter.Ruling;

/** What is handed over, when the goods of a measure may be, and that only what was seen is. */
public final class SelectionRules {
    private static final String GOODS = "/goods/";

    private SelectionRules() {}

    /** All that would be handed over as things stand. */
    public static Selection of(TransferTerms terms, Circumstances now) {
        Holdings held = now.holdings();
        List<SelectedItem> items = new ArrayList<>();
        held.parties().parties().forEach(party -> items.add(party(party)));
        held.parties().rights().forEach(right -> items.add(right(right)));
        terms.evidence().stream()
                .flatMap(named -> now.evidence().item(named).stream())
                .forEach(item -> items.add(evidence(item)));
        held.measures().forEach(open -> items.add(measure(open, terms, now)));
        held.clocks().stream()
                .filter(clock -> clock.deadline().subject().kind() != Subject.Kind.TRANSFER)
                .forEach(clock -> items.add(clock(clock, terms, now)));
        // What a body outside must do by when, is not counted here.
        if (Outsider.isOutside(terms.to())) {
            return new Selection(terms.matter(), terms.from(), items);
        }
        items.add(begun(LimitIds.VERIFICATION));
        if (now.isPatentPassingOff()) {
            items.add(begun(LimitIds.PASSING_OFF_REPORTED));
        }
        return new Selection(terms.matter(), terms.from(), items);
    }

    /**
     * Its goods are held, that is approved, and its last day is not over: nothing has to be decided
     * before it goes along, and nothing has to go back (行政强制法28).
     */
    public static boolean canGoAlong(OpenMeasure open, Circumstances now) {
        return open.isInForce() && !isOver(open.measure(), now);
    }

    /** Measures that are the new office's with the move: planned so, and in force on the day. */
    static List<OpenMeasure> goingAlong(TransferTerms terms, Circumstances now) {
        return now.holdings().measures().stream()
                .filter(open -> canGoAlong(open, now))
                .filter(open -> isToGoAlong(open, terms))
                .toList();
    }

    private static boolean isToGoAlong(OpenMeasure open, TransferTerms terms) {
        return plan(open, terms).filter(GoodsPlan::goesAlong).isPresent();
    }

    static Optional<GoodsPlan> plan(OpenMeasure open, TransferTerms terms) {
        return terms.goods().stream()
                .filter(plan -> plan.measure().equals(open.measure().id()))
                .findFirst();
    }

    /**
     * Every open measure goes along or has ended: what was only proposed, was not approved yet, or
     * is over by its last day, cannot go.
     */
    static Optional<Closed> unresolved(TransferTerms terms, Circumstances now) {
        Set<MeasureId> going =
                goingAlong(terms, now).stream()
                        .map(open -> open.measure().id())
                        .collect(Collectors.toSet());
        return now.holdings().measures().stream()
                        .allMatch(open -> going.contains(open.measure().id()))
                ? Optional.empty()
                : Optional.of(Closed.because(TransferRefusal.GOODS_NOT_RESOLVED));
    }

    /** The same whatever the day: on a paper that is yet to be read off, the day is not known. */
    static Optional<Closed> unplanned(TransferTerms terms, Circumstances now) {
        return now.holdings().measures().stream()
                        .allMatch(open -> open.isInForce() && isToGoAlong(open, terms))
                ? Optional.empty()
                : Optional.of(Closed.because(TransferRefusal.GOODS_NOT_RESOLVED));
    }

    /**
     * What was to go along and is still held goes, or nothing does: no goods stay behind that
     * everybody believes to be with the new office.
     */
    static Optional<Closed> leftBehind(TransferTerms terms, Circumstances now) {
        return now.holdings().measures().stream()
                        .filter(open -> isToGoAlong(open, terms))
                        .allMatch(open -> canGoAlong(open, now))
                ? Optional.empty()
                : Optional.of(Closed.because(TransferRefusal.GOODS_NOT_RESOLVED));
    }

    /** The last day of a measure's limit; empty of what was not taken yet. */
    public static Optional<LocalDate> lastDay(Measure measure, Circumstances now) {
        return limit(measure, now).map(clock -> clock.deadline().end().due());
    }

    private static Optional<Clock> limit(Measure measure, Circumstances now) {
        return now.holdings().clocks().stream()
                .filter(clock -> isTerm(clock.deadline(), measure))
                .findFirst();
    }

    // A day that is counted without knowing the holidays ends nothing that cannot come back.
    private static boolean isOver(Measure measure, Circumstances now) {
        return limit(measure, now)
                .filter(Clock.Running.class::isInstance)
                .map(clock -> clock.deadline().end())
                .filter(end -> !end.provisional() && now.on().isAfter(end.due()))
                .isPresent();
    }

    private static boolean isTerm(Deadline deadline, Measure measure) {
        return deadline.subject().equals(Subject.measure(measure.id()))
                && deadline.rule().equals(HandingOver.term(measure.kind()));
    }

    /** A letter plans for the office's own open measures, for each once. */
    static Optional<Closed> notToBePlanned(FileContents file, Circumstances now) {
        Set<MeasureId> open =
                now.holdings().measures().stream()
                        .map(one -> one.measure().id())
                        .collect(Collectors.toSet());
        Set<MeasureId> before = new HashSet<>();
        for (int i = 0; i < file.goods().size(); i++) {
            MeasureId named = file.goods().get(i).measure();
            if (!open.contains(named) || !before.add(named)) {
                return Optional.of(
                        new Closed(
                                TransferRefusal.GOODS_UNKNOWN,
                                Map.of(DraftRules.POINTER, GOODS + i)));
            }
        }
        return Optional.empty();
    }

    /**
     * Whoever takes the matter over takes what he was shown; otherwise he is told what differs from
     * what the letter listed.
     *
     * @param seen digest of what he was shown
     */
    static <T> Optional<Ruling<T>> notAsSeen(
            String seen, Selection current, @Nullable Selection signed) {
        if (current.digest().equals(seen)) {
            return Optional.empty();
        }
        List<String> places =
                signed == null
                        ? List.of()
                        : current.since(signed).stream().map(SelectionDifference::pointer).toList();
        return Optional.of(
                Ruling.refused(
                        TransferRefusal.SELECTION_CHANGED,
                        places.isEmpty() ? Map.of() : Refusal.at(places)));
    }

    private static SelectedItem party(PartyEntry party) {
        Map<String, String> says = new HashMap<>();
        says.put(Says.NAME, party.name());
        says.put(Says.ROLE, party.role().name());
        says.put(Says.KIND, party.kind().name());
        party.code().ifPresent(code -> says.put(Says.CODE, code));
        return new SelectedItem(ItemKind.PARTY, party.id().toString(), says);
    }

    private static SelectedItem right(RightEntry right) {
        Map<String, String> says = new HashMap<>();
        says.put(Says.NAME, right.name());
        says.put(Says.TYPE, right.type().name());
        says.put(Says.NUMBER, right.number().normalised());
        put(says, Says.TRADEMARK_CLASS, right.trademarkClass());
        return new SelectedItem(ItemKind.RIGHT, right.id().toString(), says);
    }

    private static SelectedItem evidence(Exhibit item) {
        Map<String, String> says = new HashMap<>();
        says.put(Says.NUMBER, String.valueOf(item.number()));
        says.put(Says.NAME, item.particulars().title());
        put(says, Says.SHA256, item.sha256());
        put(says, Says.SM3, item.sm3());
        return new SelectedItem(ItemKind.EVIDENCE, item.id().toString(), says);
    }

    private static SelectedItem measure(OpenMeasure open, TransferTerms terms, Circumstances now) {
        Measure measure = open.measure();
        Map<String, String> says = new HashMap<>();
        says.put(Says.KIND, measure.kind().name());
        says.put(Says.STATE, measure.state().word());
        says.put(Says.VERSION, String.valueOf(open.version()));
        says.put(
                Says.GOODS,
                measure.goods().stream()
                        .map(SelectionRules::goods)
                        .collect(Collectors.joining("; ")));
        Optional<GoodsPlan> plan = plan(open, terms);
        boolean goes = canGoAlong(open, now) && isToGoAlong(open, terms);
        says.put(Says.COURSE, (goes ? Course.GOES_ALONG : Course.STAYS).name());
        if (goes) {
            put(says, Says.PLACE, plan.get().place());
            put(says, Says.HANDS_OVER, plan.get().handsOver());
            put(says, Says.TAKES_OVER, plan.get().takesOver());
        }
        return new SelectedItem(ItemKind.MEASURE, measure.id().toString(), says);
    }

    /** A line of a list of goods in one line. */
    public static String goods(GoodsLine line) {
        return line.line()
                + " "
                + line.goods().what()
                + " "
                + line.goods().quantity().stripTrailingZeros().toPlainString()
                + line.goods().unit()
                + (line.state() == GoodsState.HELD ? "" : " " + line.state().name());
    }

    private static SelectedItem clock(Clock clock, TransferTerms terms, Circumstances now) {
        Deadline deadline = clock.deadline();
        Map<String, String> says = new HashMap<>();
        says.put(Says.RULE, deadline.rule());
        says.put(Says.START, deadline.term().start().toString());
        says.put(Says.DUE, deadline.end().due().toString());
        says.put(Says.STATE, clock instanceof Clock.Paused ? "PAUSED" : "RUNNING");
        says.put(Says.COURSE, course(deadline, terms, now).name());
        if (deadline.subject().kind() == Subject.Kind.MEASURE) {
            says.put(Says.ABOUT, deadline.subject().id().toString());
        }
        return new SelectedItem(ItemKind.CLOCK, deadline.id().toString(), says);
    }

    private static Course course(Deadline deadline, TransferTerms terms, Circumstances now) {
        if (LimitIds.OF_HANDLING.contains(deadline.rule())) {
            return Course.ENDS;
        }
        Stream<Measure> going = goingAlong(terms, now).stream().map(OpenMeasure::measure);
        return going.anyMatch(measure -> isTerm(deadline, measure)) ? Course.RUNS_ON : Course.STAYS;
    }

    private static SelectedItem begun(String rule) {
        return new SelectedItem(
                ItemKind.CLOCK,
                rule,
                Map.of(Says.RULE, rule, Says.COURSE, Course.BEGINS_ANEW.name()));
    }

    private static void put(Map<String, String> says, String name, @Nullable Object value) {
        if (value != null) {
            says.put(name, value.toString());
        }
    }
}
