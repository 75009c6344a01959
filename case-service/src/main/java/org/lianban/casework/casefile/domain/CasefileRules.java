package org.lianban.casework.casefile.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianban.casework.casefile.domain.CasefileState.Closed;
import org.lianban.casework.casefile.domain.CasefileState.Concluded;
import org.lianban.casework.casefile.domain.CasefileState.Filed;
import org.lianban.casework.casefile.domain.CasefileState.ImportWithdrawn;
import org.lianban.casework.casefile.domain.CasefileState.Investigating;
import org.lianban.casework.casefile.domain.CasefileState.Over;
import org.lianban.casework.casefile.domain.CasefileState.TransferredAmr;
import org.lianban.casework.casefile.domain.CasefileState.Undecided;
import org.lianban.casework.lead.domain.OfficersCounted;
import org.lianban.casework.lead.domain.VerificationRules;
import org.lianban.casework.matter.domain.CaseOrder.OpenCase;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Ruling.Refused;

/** Who may do what with a case now; the same answer closes a button and refuses a command. */
public final class CasefileRules {
    private CasefileRules() {}

    /** A case was filed. */
    public static Casefile open(OpenCase order) {
        return Casefile.filed(
                order.matter(),
                order.handling(),
                order.office(),
                order.filedOn(),
                order.officers());
    }

    /** The matter moved away. */
    public static Casefile leave(Casefile file) {
        return switch (file.state()) {
            case Undecided undecided -> file.in(new TransferredAmr(undecided));
            case Over _, Closed _, TransferredAmr _, ImportWithdrawn _ ->
                    throw new IllegalStateException("a case is moved only until it is decided");
        };
    }

    /** It should never have been entered so. */
    public static Casefile withdraw(Casefile file) {
        return switch (file.state()) {
            case Filed _ -> file.in(new ImportWithdrawn());
            case Investigating _,
                    Concluded _,
                    Over _,
                    Closed _,
                    TransferredAmr _,
                    ImportWithdrawn _ ->
                    throw new IllegalStateException("something was done in the case since");
        };
    }

    /** Why this is closed to the caller now; empty when it is open. */
    public static Optional<Refused<Casefile>> closed(
            CasefileAct act, Casefile file, Situation situation) {
        OfficeId writing = situation.matter().writingOffice();
        Caller caller = situation.caller();
        if (!caller.office().equals(writing) || !file.office().equals(writing)) {
            String name = situation.offices().office(writing).name();
            return refused(CasefileRefusal.NOT_WRITING_OFFICE, Map.of("office", name));
        }
        // The role comes last: it is named only where whoever has it could act now.
        return closedByStanding(act, situation)
                .or(() -> isOpenAt(act, file.state()) ? Optional.empty() : wrongState(file))
                .or(() -> closedByDependency(act, situation))
                .or(() -> closedByRole(act, file, caller));
    }

    /** What the caller may do now, and why not the rest. */
    public static List<CasefileAction> actions(Casefile file, Situation situation) {
        return Arrays.stream(CasefileAct.values())
                .map(
                        act ->
                                new CasefileAction(
                                        act,
                                        closed(act, file, situation)
                                                .map(CasefileAction.Closed::of)
                                                .orElse(null)))
                .toList();
    }

    static Optional<Refused<Casefile>> refused(
            CasefileRefusal refusal, Map<String, String> particulars) {
        return Optional.of(new Refused<>(refusal, particulars));
    }

    private static Optional<Refused<Casefile>> closedByStanding(
            CasefileAct act, Situation situation) {
        return switch (situation.matter().standing()) {
            case OPEN -> Optional.empty();
            // Whoever receives the case shall find it as the letter describes it.
            case IN_TRANSFER ->
                    switch (act) {
                        case ASSIGN -> Optional.empty();
                        case INVESTIGATE, ORDER_STOP, CONCLUDE, DECIDE, TERMINATE, CLOSE ->
                                refused(CasefileRefusal.TRANSFER_UNDER_WAY, Map.of());
                    };
            // Whoever may not be competent does not end the case; all else goes on.
            case NEGOTIATING ->
                    switch (act) {
                        case ASSIGN, INVESTIGATE, ORDER_STOP, CONCLUDE -> Optional.empty();
                        case DECIDE, TERMINATE, CLOSE ->
                                refused(CasefileRefusal.DISPUTE_OPEN, Map.of());
                    };
            // None of these preserves evidence.
            case URGENT_ONLY -> refused(CasefileRefusal.URGENT_ONLY, Map.of());
            case ENDED -> refused(CasefileRefusal.WRONG_STATE, Map.of("state", "ENDED"));
        };
    }

    private static boolean isOpenAt(CasefileAct act, CasefileState state) {
        return switch (state) {
            case Filed _ ->
                    switch (act) {
                        case ASSIGN, INVESTIGATE, TERMINATE -> true;
                        case ORDER_STOP, CONCLUDE, DECIDE, CLOSE -> false;
                    };
            case Investigating _ ->
                    switch (act) {
                        case ASSIGN, ORDER_STOP, CONCLUDE, TERMINATE -> true;
                        case INVESTIGATE, DECIDE, CLOSE -> false;
                    };
            case Concluded _ ->
                    switch (act) {
                        case ASSIGN, DECIDE, TERMINATE -> true;
                        case INVESTIGATE, ORDER_STOP, CONCLUDE, CLOSE -> false;
                    };
            case Over _ -> act == CasefileAct.CLOSE;
            case Closed _, TransferredAmr _, ImportWithdrawn _ -> false;
        };
    }

    private static Optional<Refused<Casefile>> closedByDependency(
            CasefileAct act, Situation situation) {
        return switch (act) {
            case CLOSE -> {
                // Goods that are held must go somewhere first.
                if (situation.matter().writing().openMeasures() > 0) {
                    yield refused(CasefileRefusal.OPEN_COERCION, Map.of());
                }
                yield situation.dependencyOpen()
                        ? refused(CasefileRefusal.OPEN_DEPENDENCY, Map.of())
                        : Optional.empty();
            }
            // One alone goes on only when others are named (程序规定22).
            case INVESTIGATE, ORDER_STOP, CONCLUDE ->
                    situation.officers().size() < VerificationRules.FEWEST_OFFICERS
                            ? refused(
                                    CasefileRefusal.OFFICER_MIN_TWO,
                                    OfficersCounted.left(situation.officers().size()))
                            : Optional.empty();
            case ASSIGN, DECIDE, TERMINATE -> Optional.empty();
        };
    }

    // An officer acts in the cases that he was named for (程序规定22).
    private static Optional<Refused<Casefile>> closedByRole(
            CasefileAct act, Casefile file, Caller caller) {
        if (!caller.is(act.role())) {
            return refused(CasefileRefusal.ROLE_REQUIRED, Map.of("role", act.role().name()));
        }
        return act.role() == Role.OFFICER && !file.officers().contains(caller.person())
                ? refused(CasefileRefusal.OFFICER_NOT_NAMED, Map.of())
                : Optional.empty();
    }

    private static Optional<Refused<Casefile>> wrongState(Casefile file) {
        return refused(CasefileRefusal.WRONG_STATE, Map.of("state", file.state().word()));
    }
}
