package org.lianban.casework.measure.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.Duty;
import org.lianban.casework.jurisdiction.domain.Territory;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.measure.domain.MeasureState.Approved;
import org.lianban.casework.measure.domain.MeasureState.Ended;
import org.lianban.casework.measure.domain.MeasureState.InForce;
import org.lianban.casework.measure.domain.MeasureState.Proposed;
import org.lianban.casework.measure.domain.MeasureState.Urgent;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeKind;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Ruling.Refused;

/** Who may do what with a measure now; the same answer closes a button and refuses a command. */
final class MeasureGuards {
    private MeasureGuards() {}

    /** Why no measure can be proposed in this matter now; whatever goods, wherever they are. */
    static Optional<Refused<Measure>> closedToProposals(Situation situation) {
        return notWriting(situation)
                .or(() -> closedByStanding(situation, true))
                .or(() -> closedByStage(situation))
                .or(() -> notNamed(situation));
    }

    /**
     * Goods lie where another office is responsible; a superior that decides who pursues it lifts
     * that (程序规定8, 15, 16).
     */
    static Optional<Refused<Measure>> outOfTerritory(Premises premises, Situation situation) {
        OfficeId writing = situation.matter().writingOffice();
        boolean ours =
                situation.matter().writing().because().isBySuperior()
                        || Territory.covers(
                                situation.offices().office(writing), premises.division());
        return ours
                ? Optional.empty()
                : refused(
                        MeasureRefusal.OUT_OF_TERRITORY,
                        Map.of("office", situation.offices().office(writing).name()));
    }

    /** In a dispute about jurisdiction nothing but evidence is preserved (decision 2). */
    static Optional<Refused<Measure>> notUrgent(MeasureKind kind, Situation situation) {
        return closedByStanding(situation, kind == MeasureKind.PRESERVE);
    }

    /**
     * Whose measure it is comes first: a stranger learns nothing of the state. The role comes last:
     * it is named only where whoever has it could act now.
     */
    static Optional<Refused<Measure>> closed(MeasureAct act, Measure measure, Situation situation) {
        return notTheirs(act, measure, situation)
                .or(
                        () ->
                                isLeftToItsOffice(act, measure, situation)
                                        ? Optional.empty()
                                        : closedWhileItGoes(act, measure, situation))
                .or(() -> closedByStage(act, situation))
                .or(() -> isOpenAt(act, measure) ? Optional.empty() : wrongState(measure))
                .or(() -> closedByTime(act, measure, situation))
                .or(() -> closedByRole(act, measure, situation));
    }

    /**
     * A decision on somebody's goods names whose they are; a preservation need not wait for that.
     */
    static Optional<Refused<Measure>> addressedToNobody(
            MeasureKind kind, Notice notice, Wording wording) {
        boolean unaddressed =
                kind != MeasureKind.PRESERVE
                        && notice instanceof Notice.Ours
                        && wording.party() == null;
        return unaddressed
                ? refused(MeasureRefusal.PARTY_NOT_NAMED, Map.of("pointer", "/paper"))
                : Optional.empty();
    }

    /** A letter to the party says what was found. */
    static Optional<Refused<Measure>> unfounded(@Nullable String finding, Notice notice) {
        return finding == null && notice instanceof Notice.Ours
                ? refused(MeasureRefusal.MEASURE_FACTS_MISSING, Map.of("pointer", "/reason"))
                : Optional.empty();
    }

    static Optional<Refused<Measure>> refused(
            MeasureRefusal refusal, Map<String, String> particulars) {
        return Optional.of(new Refused<>(refusal, particulars));
    }

    /** Of a trade secret it is the principal who approves. */
    static Role decider(MeasureAct act, Situation situation) {
        return switch (act) {
            case APPROVE, CONVERT -> situation.isTradeSecret() ? Role.PRINCIPAL : act.role();
            case DISAPPROVE, TAKE, SETTLE, EXTEND, RELEASE, DISPOSE -> act.role();
        };
    }

    /** Who must approve such a measure: of a county's trade secret somebody above it. */
    static Duty approver(MeasureKind kind, Situation situation) {
        OfficeId writing = situation.matter().writingOffice();
        if (!situation.isTradeSecret()) {
            return Duty.of(writing, MeasureAct.APPROVE.role(), MeasureOrders.APPROVE);
        }
        OfficeId above =
                kind != MeasureKind.PRESERVE && !isHigh(writing, situation)
                        ? situation.offices().superiors(writing).stream()
                                .filter(office -> isHigh(office, situation))
                                .findFirst()
                                .orElseThrow()
                        : writing;
        return Duty.of(above, Role.PRINCIPAL, MeasureOrders.APPROVE);
    }

    private static Optional<Refused<Measure>> notTheirs(
            MeasureAct act, Measure measure, Situation situation) {
        if (isLeftToItsOffice(act, measure, situation)) {
            return Optional.empty();
        }
        OfficeId writing = situation.matter().writingOffice();
        boolean above =
                needsCityPrincipal(act, measure, situation)
                        && situation
                                .offices()
                                .superiors(writing)
                                .contains(situation.caller().office());
        return measure.office().equals(writing) && above
                ? Optional.empty()
                : notWriting(situation)
                        .or(
                                () ->
                                        measure.office().equals(writing)
                                                ? Optional.empty()
                                                : notWriting(writing, situation));
    }

    // The matter went on without it (a preservation begun in a dispute): who began it ends it, and
    // nothing else can be done with it.
    private static boolean isLeftToItsOffice(MeasureAct act, Measure measure, Situation situation) {
        return situation.isWithout(measure)
                && situation.caller().office().equals(measure.office())
                && switch (act) {
                    case DISAPPROVE, SETTLE, RELEASE -> true;
                    case APPROVE, TAKE, CONVERT, EXTEND, DISPOSE -> false;
                };
    }

    private static Optional<Refused<Measure>> notWriting(Situation situation) {
        OfficeId writing = situation.matter().writingOffice();
        return situation.caller().office().equals(writing)
                ? Optional.empty()
                : notWriting(writing, situation);
    }

    private static Optional<Refused<Measure>> notWriting(OfficeId writing, Situation situation) {
        return refused(
                MeasureRefusal.NOT_WRITING_OFFICE,
                Map.of("office", situation.offices().office(writing).name()));
    }

    private static Optional<Refused<Measure>> closedByStanding(
            Situation situation, boolean preserving) {
        return switch (situation.matter().standing()) {
            case OPEN, NEGOTIATING -> Optional.empty();
            case IN_TRANSFER -> refused(MeasureRefusal.TRANSFER_UNDER_WAY, Map.of());
            case URGENT_ONLY ->
                    preserving ? Optional.empty() : refused(MeasureRefusal.URGENT_ONLY, Map.of());
            case ENDED -> refused(MeasureRefusal.WRONG_STATE, Map.of("state", "ENDED"));
        };
    }

    // A letter of transfer stops no limit, and whoever holds goods answers for them until the
    // matter moves: what is held is prolonged, and goes back, meanwhile too. In a dispute nothing
    // goes back that the law does not order back (行政强制法28).
    private static Optional<Refused<Measure>> closedWhileItGoes(
            MeasureAct act, Measure measure, Situation situation) {
        boolean open =
                measure.state() instanceof MeasureState.Holding
                        && switch (situation.matter().standing()) {
                            case IN_TRANSFER -> isAboutWhatIsHeld(act);
                            case URGENT_ONLY -> isOwed(act, situation);
                            case OPEN, NEGOTIATING, ENDED -> false;
                        };
        return open ? Optional.empty() : closedByStanding(situation, preserves(act, measure));
    }

    private static boolean isOwed(MeasureAct act, Situation situation) {
        return act == MeasureAct.EXTEND
                || (act == MeasureAct.RELEASE && situation.limits().isOver(situation.today()));
    }

    private static boolean isAboutWhatIsHeld(MeasureAct act) {
        return switch (act) {
            case SETTLE, EXTEND, RELEASE, DISPOSE -> true;
            case APPROVE, DISAPPROVE, TAKE, CONVERT -> false;
        };
    }

    // Which of these keeps evidence from being lost: all that brings a preservation about, and what
    // ends one that should not be.
    private static boolean preserves(MeasureAct act, Measure measure) {
        return measure.kind() == MeasureKind.PRESERVE
                && switch (act) {
                    case APPROVE, DISAPPROVE, TAKE -> true;
                    case SETTLE, CONVERT, EXTEND, RELEASE, DISPOSE -> false;
                };
    }

    // What ends it stays open as long as goods are held. Goods that came along with the matter are
    // held before officers are named, and their limit runs on meanwhile.
    private static Optional<Refused<Measure>> closedByStage(MeasureAct act, Situation situation) {
        return switch (act) {
            case APPROVE, TAKE, CONVERT -> closedByStage(situation);
            case EXTEND ->
                    situation.matter().writing().stage() == Stage.REGISTERED
                            ? Optional.empty()
                            : closedByStage(situation);
            case DISAPPROVE, SETTLE, RELEASE, DISPOSE -> Optional.empty();
        };
    }

    // Before officers are named there is nobody to take goods; after the decision there is no need.
    private static Optional<Refused<Measure>> closedByStage(Situation situation) {
        Stage stage = situation.matter().writing().stage();
        return switch (stage) {
            case VERIFYING, FILED -> Optional.empty();
            case REGISTERED,
                    DECIDED,
                    NOT_FILED,
                    TRANSFERRED,
                    COMPLETED,
                    MERGED,
                    DUPLICATE,
                    WITHDRAWN ->
                    refused(MeasureRefusal.WRONG_STATE, Map.of("state", stage.name()));
        };
    }

    private static boolean isOpenAt(MeasureAct act, Measure measure) {
        return switch (measure.state()) {
            case Proposed _ ->
                    switch (act) {
                        case APPROVE, DISAPPROVE -> true;
                        case TAKE, SETTLE, CONVERT, EXTEND, RELEASE, DISPOSE -> false;
                    };
            case Approved _ ->
                    switch (act) {
                        case TAKE, DISAPPROVE -> true;
                        case APPROVE, SETTLE, CONVERT, EXTEND, RELEASE, DISPOSE -> false;
                    };
            // What was taken can go back whether it is approved, refused or too late for both.
            case Urgent _ ->
                    switch (act) {
                        case APPROVE, DISAPPROVE, RELEASE -> true;
                        case TAKE, SETTLE, CONVERT, EXTEND, DISPOSE -> false;
                    };
            case InForce _ ->
                    switch (act) {
                        case SETTLE, CONVERT -> measure.kind() == MeasureKind.PRESERVE;
                        case EXTEND -> measure.kind() != MeasureKind.PRESERVE;
                        case RELEASE, DISPOSE -> true;
                        case APPROVE, DISAPPROVE, TAKE -> false;
                    };
            case Ended _ -> false;
        };
    }

    private static Optional<Refused<Measure>> closedByTime(
            MeasureAct act, Measure measure, Situation situation) {
        boolean over = situation.limits().isOver(situation.today());
        // It has lapsed by law, though nobody has written it down yet.
        if (measure.kind().lapses() && over) {
            return refused(MeasureRefusal.WRONG_STATE, Map.of("state", "LAPSED"));
        }
        return switch (act) {
            // Paperwork that comes too late does not mend the measure: the goods go back.
            case APPROVE ->
                    situation.limits().approvalOver()
                            ? refused(MeasureRefusal.URGENT_APPROVAL_LATE, Map.of())
                            : Optional.empty();
            case EXTEND -> {
                if (measure.state().word().equals("EXTENDED")) {
                    yield refused(MeasureRefusal.COERCION_CAP_EXCEEDED, Map.of());
                }
                yield over
                        ? refused(MeasureRefusal.EXTENSION_AFTER_EXPIRY, Map.of())
                        : Optional.empty();
            }
            case DISPOSE ->
                    over
                            ? refused(MeasureRefusal.COERCION_CAP_EXCEEDED, Map.of())
                            : Optional.empty();
            case DISAPPROVE, TAKE, SETTLE, CONVERT, RELEASE -> Optional.empty();
        };
    }

    private static Optional<Refused<Measure>> closedByRole(
            MeasureAct act, Measure measure, Situation situation) {
        return switch (act) {
            case TAKE -> notNamed(situation);
            case SETTLE ->
                    situation.isWithout(measure)
                            ? notNamed(measure.officers(), situation.caller())
                            : notNamed(situation);
            case APPROVE, CONVERT ->
                    situation.isTradeSecret()
                            ? notPrincipal(act, measure, situation)
                            : notInRole(act.role(), situation.caller());
            case DISAPPROVE, EXTEND, RELEASE, DISPOSE -> notInRole(act.role(), situation.caller());
        };
    }

    // 商业秘密保护规定23: every measure about a trade secret is the principal's, a seizure that of a
    // city's or the province's.
    private static Optional<Refused<Measure>> notPrincipal(
            MeasureAct act, Measure measure, Situation situation) {
        Caller caller = situation.caller();
        if (!needsCityPrincipal(act, measure, situation)) {
            return caller.is(Role.PRINCIPAL)
                    ? Optional.empty()
                    : refused(MeasureRefusal.PRINCIPAL_REQUIRED, Map.of());
        }
        return isHigh(caller.office(), situation) && caller.is(Role.PRINCIPAL)
                ? Optional.empty()
                : refused(MeasureRefusal.CITY_PRINCIPAL_REQUIRED, Map.of());
    }

    private static boolean isHigh(OfficeId office, Situation situation) {
        return situation.offices().office(office).kind() != OfficeKind.COUNTY;
    }

    private static boolean needsCityPrincipal(
            MeasureAct act, Measure measure, Situation situation) {
        boolean coerces =
                act == MeasureAct.CONVERT
                        || (act == MeasureAct.APPROVE && measure.kind() != MeasureKind.PRESERVE);
        return situation.isTradeSecret() && coerces;
    }

    private static Optional<Refused<Measure>> notInRole(Role role, Caller caller) {
        return caller.is(role)
                ? Optional.empty()
                : refused(MeasureRefusal.ROLE_REQUIRED, Map.of("role", role.name()));
    }

    // An officer acts in the matters that he was named for (程序规定22).
    private static Optional<Refused<Measure>> notNamed(Situation situation) {
        return notNamed(situation.background().officers(), situation.caller());
    }

    private static Optional<Refused<Measure>> notNamed(List<PersonId> officers, Caller caller) {
        return notInRole(Role.OFFICER, caller)
                .or(
                        () ->
                                officers.contains(caller.person())
                                        ? Optional.empty()
                                        : refused(MeasureRefusal.OFFICER_NOT_NAMED, Map.of()));
    }

    private static Optional<Refused<Measure>> wrongState(Measure measure) {
        return refused(MeasureRefusal.WRONG_STATE, Map.of("state", measure.state().word()));
    }
}
