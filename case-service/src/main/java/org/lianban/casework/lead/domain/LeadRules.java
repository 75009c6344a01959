package org.lianban.casework.lead.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.RunningClock;
import org.lianban.casework.lead.domain.LeadOrder.NameOfficers;
import org.lianban.casework.lead.domain.LeadOrder.TakeOverLead;
import org.lianban.casework.lead.domain.LeadOrder.WithdrawOfficer;
import org.lianban.casework.lead.domain.LeadState.CaseFiled;
import org.lianban.casework.lead.domain.LeadState.ImportWithdrawn;
import org.lianban.casework.lead.domain.LeadState.Merged;
import org.lianban.casework.lead.domain.LeadState.NotFiled;
import org.lianban.casework.lead.domain.LeadState.Registered;
import org.lianban.casework.lead.domain.LeadState.TransferredOut;
import org.lianban.casework.lead.domain.LeadState.Verifying;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Ruling.Refused;

/** Who may do what with a lead now; the same answer closes a button and refuses a command. */
public final class LeadRules {
    /** What a lead without officers waits for, in the words of a clock. */
    public static final String ASSIGN = "assign";

    /** What a lead under verification comes to. */
    static final String DECIDE_FILING = "decide-filing";

    /** What excluded time waits for: its closing paper. */
    static final String RESUME = "resume";

    private LeadRules() {}

    /** Why this is closed to the caller now; empty when it is open. */
    public static Optional<Refused<Lead>> closed(LeadAct act, Lead lead, Situation situation) {
        OfficeId writing = situation.matter().writingOffice();
        Caller caller = situation.caller();
        if (!caller.office().equals(writing) || !lead.office().equals(writing)) {
            String name = situation.offices().office(writing).name();
            return refused(LeadRefusal.NOT_WRITING_OFFICE, Map.of("office", name));
        }
        // The role comes last: it is named only where whoever has it could act now.
        return closedByStanding(act, lead, situation)
                .or(() -> isOpenAt(act, lead.state()) ? Optional.empty() : wrongState(lead))
                .or(() -> closedByCourse(act, lead, situation))
                .or(() -> caller.is(act.role()) ? Optional.empty() : roleRequired(act.role()));
    }

    /** What the caller may do now, and why not the rest. */
    public static List<LeadAction> actions(Lead lead, Situation situation) {
        return Arrays.stream(LeadAct.values())
                .filter(act -> isKnown(act, lead, situation))
                .map(
                        act ->
                                new LeadAction(
                                        act,
                                        closed(act, lead, situation)
                                                .map(LeadAction.Closed::of)
                                                .orElse(null)))
                .toList();
    }

    // That there is an informant is known to the lead's own office only; so is what is to be told.
    private static boolean isKnown(LeadAct act, Lead lead, Situation situation) {
        return switch (act) {
            case TELL_INFORMANT, CLOSE_DUPLICATE ->
                    lead.hasInformant() && situation.caller().office().equals(lead.office());
            case UNMERGE -> lead.state() instanceof Merged;
            case ASSIGN, EXTEND, PAUSE, RESUME, FILE, DECLINE, MERGE -> true;
        };
    }

    /** One of the officers named, while he is one and the lead is their office's. */
    public static boolean handles(Lead lead, Caller caller) {
        return switch (lead.state()) {
            case Registered _, Verifying _, CaseFiled _, NotFiled _, Merged _ ->
                    caller.is(Role.OFFICER)
                            && caller.office().equals(lead.office())
                            && lead.state().officers().contains(caller.person());
            // They handle it no more.
            case TransferredOut _, ImportWithdrawn _ -> false;
        };
    }

    /** The receiver begins anew: nobody assigned, no extension used (decision 1). */
    public static Lead takeOver(Lead sent, TakeOverLead order) {
        // The informant stays with the office that was told.
        return new Lead(
                order.matter(),
                order.handling(),
                order.office(),
                sent.content(),
                false,
                null,
                new Registered());
    }

    /** Others handle the case that was filed from it. */
    public static Lead nameOfficers(Lead lead, NameOfficers order) {
        return switch (lead.state()) {
            case CaseFiled filed -> lead.in(filed.handledBy(order.officers()));
            case Registered _,
                    Verifying _,
                    NotFiled _,
                    TransferredOut _,
                    Merged _,
                    ImportWithdrawn _ ->
                    throw new IllegalStateException("no case was filed from the lead");
        };
    }

    /** The others go on; what he did stays valid. */
    public static Lead withdrawOfficer(Lead lead, WithdrawOfficer order) {
        List<PersonId> others = others(lead.state().officers(), order.person());
        return switch (lead.state()) {
            case Verifying verifying -> lead.in(verifying.assign(others));
            case CaseFiled filed -> lead.in(filed.handledBy(others));
            // Taken out again, it is not his either.
            case Merged(var into, var kind, var before, var intoFiled, var on) ->
                    lead.in(
                            new Merged(
                                    into,
                                    kind,
                                    withdrawOfficer(lead.in(before), order).state(),
                                    intoFiled,
                                    on));
            case Registered _, NotFiled _, TransferredOut _, ImportWithdrawn _ ->
                    throw new IllegalStateException("nobody handles the lead");
        };
    }

    static List<PersonId> others(List<PersonId> officers, PersonId withdrawn) {
        return officers.stream().filter(officer -> !officer.equals(withdrawn)).toList();
    }

    /** The sender lets go. */
    public static Lead leave(Lead lead) {
        return switch (lead.state()) {
            case Registered _ -> lead.in(new TransferredOut(List.of(), null));
            case CaseFiled(var officers, var on) -> lead.in(new TransferredOut(officers, on));
            case Verifying _, NotFiled _, TransferredOut _, Merged _, ImportWithdrawn _ ->
                    lead.in(new TransferredOut(lead.state().officers(), null));
        };
    }

    static Optional<Refused<Lead>> roleRequired(Role role) {
        return refused(LeadRefusal.ROLE_REQUIRED, Map.of("role", role.name()));
    }

    static <T> Refused<T> implausibleDate(String field) {
        return new Refused<>(
                LeadRefusal.DATE_IMPLAUSIBLE, Map.of("field", field, "pointer", "/" + field));
    }

    private static Optional<Refused<Lead>> closedByStanding(
            LeadAct act, Lead lead, Situation situation) {
        return switch (situation.matter().standing()) {
            case OPEN -> Optional.empty();
            case IN_TRANSFER ->
                    switch (act) {
                        case FILE, DECLINE, MERGE, CLOSE_DUPLICATE ->
                                refused(LeadRefusal.TRANSFER_UNDER_WAY, Map.of());
                        case ASSIGN, EXTEND, PAUSE, RESUME, TELL_INFORMANT, UNMERGE ->
                                Optional.empty();
                    };
            // Filing goes on while two offices negotiate: who files first prevails (程序规定12). What
            // would end the matter waits for them.
            case NEGOTIATING ->
                    switch (act) {
                        case DECLINE, MERGE, CLOSE_DUPLICATE ->
                                refused(LeadRefusal.DISPUTE_OPEN, Map.of());
                        case FILE, ASSIGN, EXTEND, PAUSE, RESUME, TELL_INFORMANT, UNMERGE ->
                                Optional.empty();
                    };
            // Limits run on during a dispute, so what moves them may still be recorded.
            case URGENT_ONLY ->
                    switch (act) {
                        case EXTEND, RESUME, TELL_INFORMANT, UNMERGE -> Optional.empty();
                        case ASSIGN, PAUSE, FILE, DECLINE, MERGE, CLOSE_DUPLICATE ->
                                refused(LeadRefusal.URGENT_ONLY, Map.of());
                    };
            // A merge ends the matter for as long as it stands.
            case ENDED ->
                    switch (lead.state()) {
                        case Merged _ ->
                                act == LeadAct.UNMERGE ? Optional.empty() : wrongState(lead);
                        case Registered _,
                                Verifying _,
                                CaseFiled _,
                                NotFiled _,
                                TransferredOut _,
                                ImportWithdrawn _ ->
                                refused(LeadRefusal.WRONG_STATE, Map.of("state", "ENDED"));
                    };
        };
    }

    private static boolean isOpenAt(LeadAct act, LeadState state) {
        return switch (state) {
            case Registered _ ->
                    switch (act) {
                        case ASSIGN, TELL_INFORMANT, MERGE, CLOSE_DUPLICATE -> true;
                        case EXTEND, PAUSE, RESUME, FILE, DECLINE, UNMERGE -> false;
                    };
            case Verifying verifying ->
                    switch (act) {
                        case ASSIGN,
                                EXTEND,
                                FILE,
                                DECLINE,
                                TELL_INFORMANT,
                                MERGE,
                                CLOSE_DUPLICATE ->
                                true;
                        case UNMERGE -> false;
                        case PAUSE -> verifying.openPause().isEmpty();
                        case RESUME -> verifying.openPause().isPresent();
                    };
            case CaseFiled _ -> act == LeadAct.TELL_INFORMANT;
            case Merged _ -> act == LeadAct.UNMERGE;
            case NotFiled _, TransferredOut _, ImportWithdrawn _ -> false;
        };
    }

    private static Optional<Refused<Lead>> closedByCourse(
            LeadAct act, Lead lead, Situation situation) {
        return switch (act) {
            case EXTEND ->
                    lead.verifying().extended()
                            ? refused(LeadRefusal.VERIFY_EXTENSION_EXHAUSTED, Map.of())
                            : isOver(situation)
                                    ? refused(LeadRefusal.EXTENSION_AFTER_EXPIRY, Map.of())
                                    : Optional.empty();
            case FILE -> pauseStillOpen(lead);
            case DECLINE -> pauseStillOpen(lead).or(() -> notToEnd(situation));
            case MERGE -> notToEnd(situation);
            case CLOSE_DUPLICATE ->
                    InformantRules.isReport(lead)
                            ? notToEnd(situation)
                            : refused(LeadRefusal.NOT_A_REPORT, Map.of());
            case TELL_INFORMANT ->
                    lead.hasInformant()
                            ? Optional.empty()
                            : refused(LeadRefusal.NO_INFORMANT, Map.of());
            // Of two who verify one is left: others are named first (处罚法42).
            case PAUSE ->
                    lead.state().officers().size() < VerificationRules.FEWEST_OFFICERS
                            ? refused(
                                    LeadRefusal.OFFICER_MIN_TWO,
                                    OfficersCounted.left(lead.state().officers().size()))
                            : Optional.empty();
            case ASSIGN, RESUME, UNMERGE -> Optional.empty();
        };
    }

    // Goods that are held must go somewhere first, and nobody is asked for what is over.
    private static Optional<Refused<Lead>> notToEnd(Situation situation) {
        if (situation.matter().writing().openMeasures() > 0) {
            return refused(LeadRefusal.OPEN_COERCION, Map.of());
        }
        return situation.awaited()
                ? refused(LeadRefusal.OPEN_DEPENDENCY, Map.of())
                : Optional.empty();
    }

    // Otherwise the excluded time would never end.
    private static Optional<Refused<Lead>> pauseStillOpen(Lead lead) {
        return lead.verifying().openPause().isPresent()
                ? refused(LeadRefusal.PAUSE_STILL_OPEN, Map.of())
                : Optional.empty();
    }

    private static boolean isOver(Situation situation) {
        @Nullable RunningClock clock = situation.verification();
        return clock != null && clock.isOverOn(situation.today());
    }

    private static Optional<Refused<Lead>> wrongState(Lead lead) {
        return refused(LeadRefusal.WRONG_STATE, Map.of("state", lead.state().word()));
    }

    private static Optional<Refused<Lead>> refused(
            LeadRefusal refusal, Map<String, String> particulars) {
        return Optional.of(new Refused<>(refusal, particulars));
    }
}
