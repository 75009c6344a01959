package org.lianban.casework.histories;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.casefile.domain.Casefile;
import org.lianban.casework.deadline.domain.Clock;
import org.lianban.casework.lead.domain.Lead;
import org.lianban.kernel.contract.CaseClosed;
import org.lianban.kernel.contract.CaseConcluded;
import org.lianban.kernel.contract.CaseDecided;
import org.lianban.kernel.contract.CaseInvestigated;
import org.lianban.kernel.contract.CaseTerminated;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.ClockEnded;
import org.lianban.kernel.contract.ClockExtended;
import org.lianban.kernel.contract.ClockPaused;
import org.lianban.kernel.contract.ClockRestarted;
import org.lianban.kernel.contract.ClockResumed;
import org.lianban.kernel.contract.ClockRevived;
import org.lianban.kernel.contract.ClockStarted;
import org.lianban.kernel.contract.Fact;
import org.lianban.kernel.contract.InformantTold;
import org.lianban.kernel.contract.LeadFiled;
import org.lianban.kernel.contract.LeadMergeUndone;
import org.lianban.kernel.contract.LeadMerged;
import org.lianban.kernel.contract.LeadNotFiled;
import org.lianban.kernel.contract.LeadRegistered;
import org.lianban.kernel.contract.MatterImported;
import org.lianban.kernel.contract.OfficersAssigned;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.StopOrdered;
import org.lianban.kernel.contract.VerificationExtended;
import org.lianban.kernel.contract.VerificationPaused;
import org.lianban.kernel.contract.VerificationResumed;

/**
 * A matter as somebody tells it who only reads the journal, and as the books have it; both must say
 * the same.
 */
record Retold(
        String lead,
        String casefile,
        List<PersonId> officers,
        boolean extended,
        int stops,
        Map<String, String> clocks) {
    private static final String NONE = "-";

    /** By the books. */
    static Retold of(HouseOnPaper.Books books) {
        Lead lead = books.lead().orElseThrow();
        @Nullable Casefile file = books.file().orElse(null);
        Map<String, String> clocks = new TreeMap<>();
        for (Clock clock : books.clocks().values()) {
            clocks.put(
                    clock.deadline().id() + " " + clock.deadline().rule(),
                    switch (clock) {
                        case Clock.Running running -> runs(running.deadline().end().due());
                        case Clock.Paused paused -> stands(paused.from());
                        case Clock.Ended(_, var outcome, var on) -> ended(outcome.name(), on);
                    });
        }
        return new Retold(
                lead.state().word(),
                file == null ? NONE : file.state().word(),
                file == null ? lead.state().officers() : file.officers(),
                books.clocks().values().stream().anyMatch(Retold::isExtended),
                file == null ? 0 : file.stops().size(),
                clocks);
    }

    /** By the journal alone. */
    static Retold of(List<Fact> journal) {
        Retold told = new Retold(NONE, NONE, List.of(), false, 0, Map.of());
        for (Fact fact : journal) {
            told =
                    switch ((CaseworkEvent) fact) {
                        case LeadRegistered _ -> told.lead("REGISTERED");
                        case ClockRestarted at -> told.restarted(at);
                        case MatterImported imported -> told.imported(imported);
                        case OfficersAssigned assigned -> told.assigned(assigned.officers());
                        case VerificationExtended _ ->
                                new Retold(
                                        told.lead,
                                        told.casefile,
                                        told.officers,
                                        true,
                                        told.stops,
                                        told.clocks);
                        case VerificationPaused _ -> told.lead("PAUSED");
                        case VerificationResumed _ -> told.lead("VERIFYING");
                        case LeadFiled _ -> told.lead("CASE_FILED").casefile("FILED");
                        case LeadNotFiled _ -> told.lead("NOT_FILED");
                        case InformantTold _ -> told;
                        case LeadMerged(_, _, _, _, var kind) ->
                                told.lead(kind.equals("DUPLICATE") ? "DUPLICATE_CLOSED" : "MERGED");
                        case LeadMergeUndone undone -> told.lead(undone.state());
                        case ClockRevived at ->
                                told.clock(at.clockId() + " " + at.rule(), runs(at.due()));
                        case CaseInvestigated _ -> told.casefile("INVESTIGATING");
                        case StopOrdered _ ->
                                new Retold(
                                        told.lead,
                                        told.casefile,
                                        told.officers,
                                        told.extended,
                                        told.stops + 1,
                                        told.clocks);
                        case CaseConcluded _ -> told.casefile("CONCLUDED");
                        case CaseDecided _ -> told.casefile("DECIDED");
                        case CaseTerminated _ -> told.casefile("TERMINATED");
                        case CaseClosed _ -> told.casefile("CLOSED");
                        case ClockStarted at ->
                                told.clock(at.clockId() + " " + at.rule(), runs(at.due()));
                        case ClockExtended at -> told.extended(at);
                        case ClockPaused at ->
                                told.clock(at.clockId() + " " + at.rule(), stands(at.from()));
                        case ClockResumed at ->
                                told.clock(at.clockId() + " " + at.rule(), runs(at.due()));
                        case ClockEnded at ->
                                told.clock(
                                        at.clockId() + " " + at.rule(),
                                        ended(at.outcome(), at.on()));
                        default -> throw new AssertionError("nobody tells this here: " + fact);
                    };
        }
        return told;
    }

    private Retold lead(String word) {
        return new Retold(word, casefile, officers, extended, stops, clocks);
    }

    private Retold casefile(String word) {
        return new Retold(lead, word, officers, extended, stops, clocks);
    }

    private Retold imported(MatterImported matter) {
        String file = matter.filedOn() == null ? NONE : "FILED";
        return new Retold(
                matter.state(), file, matter.officers(), matter.extended(), stops, clocks);
    }

    private Retold assigned(List<PersonId> others) {
        String word = lead.equals("REGISTERED") ? "VERIFYING" : lead;
        return new Retold(word, casefile, others, extended, stops, clocks);
    }

    // A clock that stands still is extended too; its day is told when it runs on.
    private Retold extended(ClockExtended at) {
        String key = at.clockId() + " " + at.rule();
        return clocks.getOrDefault(key, NONE).startsWith("stands")
                ? this
                : clock(key, runs(at.due()));
    }

    // A clock that stands still is told its day when it runs on.
    private Retold restarted(ClockRestarted at) {
        String key = at.clockId() + " " + at.rule();
        return clocks.getOrDefault(key, NONE).startsWith("stands")
                ? this
                : clock(key, runs(at.due()));
    }

    private Retold clock(String key, String standing) {
        Map<String, String> others = new TreeMap<>(clocks);
        others.put(key, standing);
        return new Retold(lead, casefile, officers, extended, stops, others);
    }

    private static boolean isExtended(Clock clock) {
        return clock.deadline().extended() != null;
    }

    private static String runs(LocalDate due) {
        return "runs until " + due;
    }

    private static String stands(LocalDate from) {
        return "stands still from " + from;
    }

    private static String ended(String outcome, LocalDate on) {
        return outcome + " on " + on;
    }
}
