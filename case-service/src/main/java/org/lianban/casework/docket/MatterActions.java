package org.lianban.casework.docket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Disclosures;
import org.lianban.casework.assistance.Assistances;
import org.lianban.casework.casefile.Casefiles;
import org.lianban.casework.casefile.domain.CasefileAct;
import org.lianban.casework.casefile.domain.CasefileAction;
import org.lianban.casework.dispute.Disputes;
import org.lianban.casework.dispute.domain.DisputeAction;
import org.lianban.casework.docket.MatterView.MatterAction;
import org.lianban.casework.docket.MatterView.Subject;
import org.lianban.casework.jointhandling.JointHandlings;
import org.lianban.casework.lead.Leads;
import org.lianban.casework.lead.domain.LeadAct;
import org.lianban.casework.lead.domain.LeadAction;
import org.lianban.casework.leadnotification.LeadNotifications;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.matter.domain.Weight;
import org.lianban.casework.measure.Measures;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.supervision.Supervisions;
import org.lianban.casework.transfer.Beginning;
import org.lianban.casework.transfer.Transfers;
import org.lianban.casework.transfer.domain.Closed;
import org.lianban.casework.transfer.domain.TransferAction;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.ProblemCatalogue;

/**
 * What the caller may do with a matter: asked of the rules of lead, case, transfer, dispute and
 * measure, told in one list.
 */
@ApplicationScoped
class MatterActions {
    static final String DRAFT_TRANSFER = "draft-transfer";
    static final String PROPOSE_MEASURE = "propose-measure";
    static final String RAISE_DISPUTE = "raise-dispute";
    static final String NOTIFY_LEAD = "notify-lead";
    static final String REQUEST_ASSISTANCE = "request-assistance";
    static final String INVITE_JOINT_HANDLING = "invite-joint-handling";
    static final String ORDER_SUPERVISION = "order-supervision";
    static final String DISCLOSURE = "disclosure";

    // What is on its way comes before what could be begun, and what happens in every procedure
    // before what happens in some: of the open ones the first is what comes next.
    private static final List<LeadAct> USUAL =
            List.of(LeadAct.ASSIGN, LeadAct.RESUME, LeadAct.FILE, LeadAct.DECLINE);
    private static final List<LeadAct> UNUSUAL =
            List.of(
                    LeadAct.TELL_INFORMANT,
                    LeadAct.PAUSE,
                    LeadAct.EXTEND,
                    LeadAct.MERGE,
                    LeadAct.CLOSE_DUPLICATE,
                    LeadAct.UNMERGE);
    private static final List<CasefileAct> USUAL_OF_CASE =
            List.of(
                    CasefileAct.INVESTIGATE,
                    CasefileAct.CONCLUDE,
                    CasefileAct.DECIDE,
                    CasefileAct.CLOSE);
    private static final List<CasefileAct> UNUSUAL_OF_CASE =
            List.of(CasefileAct.ORDER_STOP, CasefileAct.ASSIGN, CasefileAct.TERMINATE);

    private final Leads leads;
    private final Casefiles casefiles;
    private final Transfers transfers;
    private final Measures measures;
    private final Disputes disputes;
    private final LeadNotifications notifications;
    private final Assistances assistances;
    private final JointHandlings jointHandlings;
    private final Supervisions supervisions;
    private final Disclosures disclosures;
    private final ProblemCatalogue catalogue;
    private final CallerLanguage language;

    MatterActions(
            Leads leads,
            Casefiles casefiles,
            Transfers transfers,
            Measures measures,
            Disputes disputes,
            LeadNotifications notifications,
            Assistances assistances,
            JointHandlings jointHandlings,
            Supervisions supervisions,
            Disclosures disclosures,
            ProblemCatalogue catalogue,
            CallerLanguage language) {
        this.leads = leads;
        this.casefiles = casefiles;
        this.transfers = transfers;
        this.measures = measures;
        this.disputes = disputes;
        this.notifications = notifications;
        this.assistances = assistances;
        this.jointHandlings = jointHandlings;
        this.supervisions = supervisions;
        this.disclosures = disclosures;
        this.catalogue = catalogue;
        this.language = language;
    }

    List<MatterAction> of(MatterFile matter, Caller caller) {
        Transfers.Actions ways = transfers.actions(matter, caller);
        List<MatterAction> all = new ArrayList<>();
        ways.current().ifPresent(current -> all.addAll(steps(current)));
        MatterAction draft = draftTransfer(matter, ways.draftClosed());
        List<LeadAction> leadActs = leads.actions(matter, caller);
        if (isCase(matter)) {
            List<CasefileAction> acts = casefiles.actions(matter, caller);
            all.addAll(caseActs(matter, acts, USUAL_OF_CASE));
            all.add(draft);
            all.addAll(caseActs(matter, acts, UNUSUAL_OF_CASE));
            all.addAll(stillOpen(acts(matter, leadActs, UNUSUAL)));
        } else {
            all.addAll(acts(matter, leadActs, USUAL));
            all.add(draft);
            all.addAll(acts(matter, leadActs, UNUSUAL));
        }
        disputes.current(matter, caller).ifPresent(current -> all.addAll(steps(current)));
        // Goods are taken when there is a reason: that is never what comes next by itself.
        List<MatterAction> shown = new ArrayList<>(withOneNext(all));
        shown.addAll(
                stillOpen(
                        List.of(
                                proposeMeasure(matter, caller),
                                requestAssistance(matter, caller),
                                inviteJointHandling(matter, caller),
                                orderSupervision(matter, caller),
                                raiseDispute(matter, caller),
                                notifyLead(matter, caller))));
        ways.beginnings().stream()
                .filter(Beginning::isOpen)
                .map(
                        way ->
                                MatterAction.open(
                                        way.name(),
                                        Weight.OTHER,
                                        Subject.MATTER,
                                        matter.id().toString()))
                .forEach(shown::add);
        if (disclosures.isOpenTo(caller, matter.writing().office())) {
            shown.add(
                    MatterAction.open(
                            DISCLOSURE, Weight.OTHER, Subject.MATTER, matter.id().toString()));
        }
        return shown;
    }

    private MatterAction notifyLead(MatterFile matter, Caller caller) {
        MatterAction open =
                MatterAction.open(
                        NOTIFY_LEAD, Weight.OTHER, Subject.MATTER, matter.id().toString());
        return notifications
                .closedToNotifying(matter, caller)
                .map(closed -> closed(open, closed.because().name(), closed.particulars()))
                .orElse(open);
    }

    private MatterAction requestAssistance(MatterFile matter, Caller caller) {
        MatterAction open =
                MatterAction.open(
                        REQUEST_ASSISTANCE, Weight.OTHER, Subject.MATTER, matter.id().toString());
        return assistances
                .closedToAsking(matter, caller)
                .map(closed -> closed(open, closed.because().name(), closed.particulars()))
                .orElse(open);
    }

    private MatterAction inviteJointHandling(MatterFile matter, Caller caller) {
        MatterAction open =
                MatterAction.open(
                        INVITE_JOINT_HANDLING,
                        Weight.OTHER,
                        Subject.MATTER,
                        matter.id().toString());
        return jointHandlings
                .closedToInviting(matter, caller)
                .map(closed -> closed(open, closed.because().name(), closed.particulars()))
                .orElse(open);
    }

    private MatterAction orderSupervision(MatterFile matter, Caller caller) {
        MatterAction open =
                MatterAction.open(
                        ORDER_SUPERVISION, Weight.OTHER, Subject.MATTER, matter.id().toString());
        return supervisions
                .closedToOrdering(matter, caller)
                .map(closed -> closed(open, closed.because().name(), closed.particulars()))
                .orElse(open);
    }

    private MatterAction raiseDispute(MatterFile matter, Caller caller) {
        MatterAction open =
                MatterAction.open(
                        RAISE_DISPUTE, Weight.OTHER, Subject.MATTER, matter.id().toString());
        return disputes.closedToRaising(matter, caller)
                .map(closed -> closed(open, closed.because().name(), closed.particulars()))
                .orElse(open);
    }

    // Of a dispute what is open alone: its page says why the rest is not.
    private static List<MatterAction> steps(Disputes.Current current) {
        return current.actions().stream()
                .filter(DisputeAction::isOpen)
                .map(
                        action ->
                                MatterAction.open(
                                        action.step().word(),
                                        action.weight(),
                                        Subject.DISPUTE,
                                        current.dispute().toString()))
                .toList();
    }

    private MatterAction proposeMeasure(MatterFile matter, Caller caller) {
        MatterAction open =
                MatterAction.open(
                        PROPOSE_MEASURE, Weight.OTHER, Subject.MATTER, matter.id().toString());
        return measures.closedToProposals(matter, caller)
                .map(closed -> closed(open, closed.because().name(), closed.particulars()))
                .orElse(open);
    }

    private static List<MatterAction> stillOpen(List<MatterAction> acts) {
        return acts.stream().filter(MatterAction::open).toList();
    }

    // From the filing on, what may be done is done with the case, but for what the rules of leads
    // leave open.
    private static boolean isCase(MatterFile matter) {
        return switch (matter.writing().stage()) {
            case FILED, DECIDED, COMPLETED -> true;
            case REGISTERED, VERIFYING, NOT_FILED, TRANSFERRED, MERGED, DUPLICATE, WITHDRAWN ->
                    false;
        };
    }

    private static List<MatterAction> withOneNext(List<MatterAction> all) {
        if (all.stream().anyMatch(action -> action.weight() == Weight.NEXT)) {
            return all;
        }
        Optional<MatterAction> next = all.stream().filter(MatterAction::mayBeNext).findFirst();
        return all.stream()
                .map(action -> next.filter(action::equals).map(MatterAction::asNext).orElse(action))
                .toList();
    }

    private List<MatterAction> steps(Transfers.Current current) {
        return current.actions().stream()
                .map(action -> step(action, current.transfer().toString()))
                .toList();
    }

    private MatterAction step(TransferAction action, String transfer) {
        return line(
                MatterAction.open(
                        action.step().word(), action.weight(), Subject.TRANSFER, transfer),
                action.closed());
    }

    private MatterAction draftTransfer(MatterFile matter, Optional<Closed> closed) {
        return line(
                MatterAction.open(
                        DRAFT_TRANSFER, Weight.OTHER, Subject.MATTER, matter.id().toString()),
                closed.orElse(null));
    }

    private List<MatterAction> acts(
            MatterFile matter, List<LeadAction> acts, List<LeadAct> wanted) {
        return wanted.stream()
                .flatMap(act -> acts.stream().filter(action -> action.act() == act))
                .map(action -> act(action, matter.id().toString()))
                .toList();
    }

    private MatterAction act(LeadAction action, String matter) {
        MatterAction open =
                MatterAction.open(action.act().path(), action.act().weight(), Subject.LEAD, matter);
        LeadAction.@Nullable Closed closed = action.closed();
        return closed == null ? open : closed(open, closed.because().name(), closed.particulars());
    }

    private List<MatterAction> caseActs(
            MatterFile matter, List<CasefileAction> acts, List<CasefileAct> wanted) {
        return wanted.stream()
                .flatMap(act -> acts.stream().filter(action -> action.act() == act))
                .map(action -> act(action, matter.id().toString()))
                .toList();
    }

    private MatterAction act(CasefileAction action, String matter) {
        MatterAction open =
                MatterAction.open(
                        action.act().path(), action.act().weight(), Subject.CASEFILE, matter);
        CasefileAction.@Nullable Closed closed = action.closed();
        return closed == null ? open : closed(open, closed.because().name(), closed.particulars());
    }

    private MatterAction line(MatterAction open, @Nullable Closed closed) {
        return closed == null ? open : closed(open, closed.because().name(), closed.particulars());
    }

    private MatterAction closed(MatterAction open, String code, Map<String, String> particulars) {
        return open.closed(code, catalogue.sentence(code, particulars, language.locale()));
    }
}
