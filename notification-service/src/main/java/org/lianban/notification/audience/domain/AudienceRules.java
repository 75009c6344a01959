package org.lianban.notification.audience.domain;

import org.lianban.kernel.contract.AgencyRegistered;
import org.lianban.kernel.contract.AssignmentIssued;
import org.lianban.kernel.contract.AssistanceAssigned;
import org.lianban.kernel.contract.AssistanceCancelled;
import org.lianban.kernel.contract.AssistanceClosed;
import org.lianban.kernel.contract.AssistanceDrafted;
import org.lianban.kernel.contract.AssistanceExtended;
import org.lianban.kernel.contract.AssistanceIssued;
import org.lianban.kernel.contract.AssistancePrepared;
import org.lianban.kernel.contract.AssistanceReceived;
import org.lianban.kernel.contract.AssistanceReminded;
import org.lianban.kernel.contract.AssistanceReplied;
import org.lianban.kernel.contract.AssistanceSpunOff;
import org.lianban.kernel.contract.CalendarYearAnnounced;
import org.lianban.kernel.contract.CaseClosed;
import org.lianban.kernel.contract.CaseConcluded;
import org.lianban.kernel.contract.CaseDecided;
import org.lianban.kernel.contract.CaseInvestigated;
import org.lianban.kernel.contract.CaseTerminated;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.ChallengeReviewed;
import org.lianban.kernel.contract.ClockDueInAbsence;
import org.lianban.kernel.contract.ClockEnded;
import org.lianban.kernel.contract.ClockEscalated;
import org.lianban.kernel.contract.ClockExtended;
import org.lianban.kernel.contract.ClockNear;
import org.lianban.kernel.contract.ClockPassed;
import org.lianban.kernel.contract.ClockPaused;
import org.lianban.kernel.contract.ClockRecounted;
import org.lianban.kernel.contract.ClockRestarted;
import org.lianban.kernel.contract.ClockResumed;
import org.lianban.kernel.contract.ClockRevived;
import org.lianban.kernel.contract.ClockStarted;
import org.lianban.kernel.contract.DesignationPapersReceived;
import org.lianban.kernel.contract.DesignationRequested;
import org.lianban.kernel.contract.DisputeAgreed;
import org.lianban.kernel.contract.DisputeConclusionProposed;
import org.lianban.kernel.contract.DisputeDropped;
import org.lianban.kernel.contract.DisputePositionStated;
import org.lianban.kernel.contract.DisputeRaised;
import org.lianban.kernel.contract.DisputeReportedUp;
import org.lianban.kernel.contract.DocumentMarkedSecret;
import org.lianban.kernel.contract.DocumentSecrecyLifted;
import org.lianban.kernel.contract.EvidenceEvent;
import org.lianban.kernel.contract.EvidenceListed;
import org.lianban.kernel.contract.EvidenceReadersNamed;
import org.lianban.kernel.contract.Fact;
import org.lianban.kernel.contract.FileSurrendered;
import org.lianban.kernel.contract.GoodsDisposedEarly;
import org.lianban.kernel.contract.GoodsReleased;
import org.lianban.kernel.contract.HandlingEnded;
import org.lianban.kernel.contract.HandlingKept;
import org.lianban.kernel.contract.HandlingOpened;
import org.lianban.kernel.contract.HandlingStaged;
import org.lianban.kernel.contract.ImportVerified;
import org.lianban.kernel.contract.InformantTold;
import org.lianban.kernel.contract.JointHandlingAnswered;
import org.lianban.kernel.contract.JointHandlingAssigned;
import org.lianban.kernel.contract.JointHandlingEnded;
import org.lianban.kernel.contract.JointHandlingInvited;
import org.lianban.kernel.contract.JointHandlingReceived;
import org.lianban.kernel.contract.JointHandlingReported;
import org.lianban.kernel.contract.JointHandlingWithdrawn;
import org.lianban.kernel.contract.JurisdictionDesignated;
import org.lianban.kernel.contract.LeadAbsorbed;
import org.lianban.kernel.contract.LeadFiled;
import org.lianban.kernel.contract.LeadMergeUndone;
import org.lianban.kernel.contract.LeadMerged;
import org.lianban.kernel.contract.LeadNotFiled;
import org.lianban.kernel.contract.LeadNotificationAnswered;
import org.lianban.kernel.contract.LeadNotificationReceived;
import org.lianban.kernel.contract.LeadNotified;
import org.lianban.kernel.contract.LeadRegistered;
import org.lianban.kernel.contract.LeadSeparated;
import org.lianban.kernel.contract.LetterIssued;
import org.lianban.kernel.contract.LetterReturned;
import org.lianban.kernel.contract.LetterScanned;
import org.lianban.kernel.contract.LetterServed;
import org.lianban.kernel.contract.LetterSubmitted;
import org.lianban.kernel.contract.LetterVoided;
import org.lianban.kernel.contract.LocalDaySet;
import org.lianban.kernel.contract.MatterChallenged;
import org.lianban.kernel.contract.MatterImportWithdrawn;
import org.lianban.kernel.contract.MatterImported;
import org.lianban.kernel.contract.MatterMatched;
import org.lianban.kernel.contract.MatterRestricted;
import org.lianban.kernel.contract.MeasureApproved;
import org.lianban.kernel.contract.MeasureEnded;
import org.lianban.kernel.contract.MeasureExtended;
import org.lianban.kernel.contract.MeasureHandedOver;
import org.lianban.kernel.contract.MeasureLapsed;
import org.lianban.kernel.contract.MeasureProposed;
import org.lianban.kernel.contract.MeasureTaken;
import org.lianban.kernel.contract.NoticeEvent;
import org.lianban.kernel.contract.OfficeRegistered;
import org.lianban.kernel.contract.OfficersAssigned;
import org.lianban.kernel.contract.PartyCorrected;
import org.lianban.kernel.contract.PartyNamed;
import org.lianban.kernel.contract.PartyWithdrawn;
import org.lianban.kernel.contract.PersonEnrolled;
import org.lianban.kernel.contract.PersonReadmitted;
import org.lianban.kernel.contract.PersonRecused;
import org.lianban.kernel.contract.ProposalAccepted;
import org.lianban.kernel.contract.ProposalDeclined;
import org.lianban.kernel.contract.ProposalMade;
import org.lianban.kernel.contract.ProposalWithdrawn;
import org.lianban.kernel.contract.RestrictionChanged;
import org.lianban.kernel.contract.RestrictionLifted;
import org.lianban.kernel.contract.RightCorrected;
import org.lianban.kernel.contract.RightLapsing;
import org.lianban.kernel.contract.RightNamed;
import org.lianban.kernel.contract.RightWithdrawn;
import org.lianban.kernel.contract.ShareAccepted;
import org.lianban.kernel.contract.ShareDeclined;
import org.lianban.kernel.contract.ShareExpired;
import org.lianban.kernel.contract.ShareOffered;
import org.lianban.kernel.contract.ShareRecalled;
import org.lianban.kernel.contract.ShareWithdrawn;
import org.lianban.kernel.contract.StandingChanged;
import org.lianban.kernel.contract.StopOrdered;
import org.lianban.kernel.contract.SupervisionLifted;
import org.lianban.kernel.contract.SupervisionOrdered;
import org.lianban.kernel.contract.SupervisionReminded;
import org.lianban.kernel.contract.SupervisionReported;
import org.lianban.kernel.contract.SupervisionReturned;
import org.lianban.kernel.contract.TakingUpDecided;
import org.lianban.kernel.contract.TakingUpRequested;
import org.lianban.kernel.contract.TransferAccepted;
import org.lianban.kernel.contract.TransferCompleted;
import org.lianban.kernel.contract.TransferDeclined;
import org.lianban.kernel.contract.TransferDelivered;
import org.lianban.kernel.contract.TransferDrafted;
import org.lianban.kernel.contract.TransferFileReceived;
import org.lianban.kernel.contract.TransferHandedOver;
import org.lianban.kernel.contract.TransferIssued;
import org.lianban.kernel.contract.TransferObjected;
import org.lianban.kernel.contract.TransferPaperRecorded;
import org.lianban.kernel.contract.TransferRevised;
import org.lianban.kernel.contract.TransferSubmitted;
import org.lianban.kernel.contract.TransferWithdrawn;
import org.lianban.kernel.contract.VerificationExtended;
import org.lianban.kernel.contract.VerificationPaused;
import org.lianban.kernel.contract.VerificationResumed;
import org.lianban.kernel.contract.WritingOfficeMoved;

/** Whom a fact is told, and of whom an act is expected; every fact is named. */
public final class AudienceRules {
    private final Situation situation;

    public AudienceRules(Situation situation) {
        this.situation = situation;
    }

    public Announcement of(Fact fact) {
        return switch (fact) {
            case CaseworkEvent casework -> of(casework);
            case EvidenceEvent evidence -> new EvidenceRules(situation).of(evidence);
            // Our own: who was told needs not be told so.
            case NoticeEvent _ -> Announcement.none();
        };
    }

    private Announcement of(CaseworkEvent fact) {
        return switch (fact) {
            case LeadRegistered lead -> LeadRules.registered(lead);
            case OfficersAssigned assigned -> LeadRules.assigned(assigned, situation);
            case VerificationExtended extended -> LeadRules.extended(extended);
            case LeadFiled filed -> LeadRules.filed(filed);
            case LeadNotFiled notFiled -> LeadRules.notFiled(notFiled);
            case HandlingEnded ended -> LeadRules.ended(ended);
            case LeadNotified notified -> LeadNotificationRules.notified(notified);
            case LeadNotificationReceived received -> LeadNotificationRules.received(received);
            case LeadNotificationAnswered answered -> LeadNotificationRules.answered(answered);
            case AssistanceDrafted drafted -> AssistanceRules.drafted(drafted);
            case AssistanceIssued issued -> AssistanceRules.issued(issued);
            case AssistanceReceived received -> AssistanceRules.received(received, situation);
            case AssistanceAssigned assigned -> AssistanceRules.assigned(assigned);
            case AssistancePrepared prepared -> AssistanceRules.prepared(prepared);
            case AssistanceExtended extended -> AssistanceRules.extended(extended, situation);
            case AssistanceReplied replied -> AssistanceRules.replied(replied, situation);
            case AssistanceReminded reminded -> AssistanceRules.reminded(reminded, situation);
            case AssistanceSpunOff spunOff -> AssistanceRules.spunOff(spunOff);
            case AssistanceCancelled cancelled -> AssistanceRules.cancelled(cancelled, situation);
            case AssistanceClosed closed -> AssistanceRules.closed(closed, situation);
            case JointHandlingInvited invited -> JointHandlingRules.invited(invited);
            case JointHandlingReceived received -> JointHandlingRules.received(received);
            case JointHandlingAnswered answered -> JointHandlingRules.answered(answered);
            case JointHandlingWithdrawn withdrawn -> JointHandlingRules.withdrawn(withdrawn);
            case JointHandlingAssigned assigned -> JointHandlingRules.assigned(assigned);
            case JointHandlingReported reported -> JointHandlingRules.reported(reported);
            case JointHandlingEnded ended -> JointHandlingRules.ended(ended);
            case SupervisionOrdered ordered -> SupervisionRules.ordered(ordered);
            case SupervisionReported reported -> SupervisionRules.reported(reported);
            case SupervisionReturned returned -> SupervisionRules.returned(returned);
            case SupervisionReminded reminded -> SupervisionRules.reminded(reminded);
            case SupervisionLifted lifted -> SupervisionRules.lifted(lifted);
            case EvidenceListed listed -> new EvidenceRules(situation).listed(listed);
            case LeadMerged merged -> LeadRules.merged(merged);
            case LeadAbsorbed absorbed -> LeadRules.absorbed(absorbed);
            case LeadMergeUndone undone -> LeadRules.mergeUndone(undone);
            case LeadSeparated separated -> LeadRules.separated(separated);
            case StopOrdered ordered -> CaseRules.stopOrdered(ordered);
            case CaseConcluded concluded -> CaseRules.concluded(concluded);
            case CaseDecided decided -> CaseRules.decided(decided);
            case CaseTerminated terminated -> CaseRules.terminated(terminated);
            case CaseClosed closed -> CaseRules.closed(closed);
            case MeasureProposed proposed -> MeasureRules.proposed(proposed);
            case MeasureApproved approved -> MeasureRules.approved(approved);
            case MeasureExtended extended -> MeasureRules.extended(extended);
            case GoodsReleased released -> MeasureRules.released(released);
            case GoodsDisposedEarly disposed -> MeasureRules.disposed(disposed);
            case MeasureEnded ended -> MeasureRules.ended(ended);
            case MeasureLapsed lapsed -> MeasureRules.lapsed(lapsed);
            case MeasureHandedOver handed -> MeasureRules.handedOver(handed);
            case PersonRecused recused -> LeadRules.recused(recused);
            case PersonReadmitted readmitted -> LeadRules.readmitted(readmitted);
            case MatterMatched matched -> MatterRules.matched(matched);
            case MatterChallenged challenged -> MatterRules.challenged(challenged);
            case ChallengeReviewed reviewed -> MatterRules.reviewed(reviewed);
            case MatterRestricted restricted -> MatterRules.restricted(restricted);
            case RestrictionChanged changed -> MatterRules.changed(changed);
            case RestrictionLifted lifted -> MatterRules.lifted(lifted);
            case DocumentMarkedSecret marked -> MatterRules.marked(marked);
            case DocumentSecrecyLifted lifted -> MatterRules.secrecyLifted(lifted);
            case LetterSubmitted submitted -> LetterRules.submitted(submitted);
            case LetterReturned returned -> LetterRules.returned(returned);
            case LetterVoided voided -> LetterRules.voided(voided);
            case TransferSubmitted submitted -> TransferRules.submitted(submitted);
            case TransferDeclined declined -> TransferRules.declined(declined);
            case TransferIssued issued -> TransferRules.issued(issued);
            case TransferWithdrawn withdrawn -> TransferRules.withdrawn(withdrawn);
            case TransferDelivered delivered -> TransferRules.delivered(delivered);
            case TransferAccepted accepted -> TransferRules.accepted(accepted, situation);
            case TransferObjected objected -> TransferRules.objected(objected);
            case TransferCompleted completed -> TransferRules.completed(completed);
            case AssignmentIssued issued -> SuperiorRules.assigned(issued);
            case TakingUpDecided decided -> SuperiorRules.takenUp(decided);
            case FileSurrendered surrendered -> SuperiorRules.surrendered(surrendered);
            case TakingUpRequested asked -> SuperiorRules.asked(asked);
            case DisputeRaised raised -> DisputeRules.raised(raised);
            case DisputePositionStated stated -> DisputeRules.stated(stated);
            case DisputeConclusionProposed proposed -> DisputeRules.proposed(proposed);
            case DisputeAgreed agreed -> DisputeRules.agreed(agreed);
            case DisputeReportedUp reported -> DisputeRules.reportedUp(reported);
            case DisputeDropped dropped -> DisputeRules.dropped(dropped);
            case ProposalMade made -> ProposalRules.made(made, situation);
            case ProposalAccepted accepted -> ProposalRules.accepted(accepted);
            case ProposalDeclined declined -> ProposalRules.declined(declined);
            case ProposalWithdrawn withdrawn -> ProposalRules.withdrawn(withdrawn);
            case ShareOffered offered -> ShareRules.offered(offered);
            case ShareWithdrawn withdrawn -> ShareRules.withdrawn(withdrawn);
            case ShareDeclined declined -> ShareRules.declined(declined);
            case ShareAccepted accepted -> ShareRules.accepted(accepted);
            case ShareRecalled recalled -> ShareRules.recalled(recalled);
            case ShareExpired expired -> ShareRules.expired(expired);
            case DesignationRequested requested -> DesignationRules.requested(requested, situation);
            case DesignationPapersReceived received ->
                    DesignationRules.papersReceived(received, situation);
            case JurisdictionDesignated designated ->
                    DesignationRules.designated(designated, situation);
            case TransferFileReceived received ->
                    DesignationRules.fileReceived(received, situation);
            case TransferHandedOver handedOver -> TransferRules.handedOver(handedOver, situation);
            case ClockNear near -> ClockNotices.near(near);
            case ClockPassed passed -> ClockNotices.passed(passed, situation);
            case ClockEscalated escalated -> ClockNotices.escalated(escalated);
            case ClockRecounted recounted -> ClockNotices.recounted(recounted);
            case ClockRestarted restarted -> ClockNotices.restarted(restarted);
            case ClockDueInAbsence due -> ClockNotices.dueInAbsence(due);
            case RightLapsing lapsing -> RightRules.lapsing(lapsing);
            case MatterImported imported -> ImportRules.imported(imported);
            case ImportVerified verified -> ImportRules.verified(verified);
            case MatterImportWithdrawn withdrawn -> ImportRules.withdrawn(withdrawn);
            // Bookkeeping of clocks: what is due stands in everybody's own work.
            case ClockStarted _,
                    ClockPaused _,
                    ClockResumed _,
                    ClockExtended _,
                    ClockEnded _,
                    ClockRevived _ ->
                    Announcement.none();
            // Registers of offices, people and agencies.
            case OfficeRegistered _, PersonEnrolled _, AgencyRegistered _ -> Announcement.none();
            // What it moved is told of each limit.
            case CalendarYearAnnounced _, LocalDaySet _ -> Announcement.none();
            // Contents and course of the matter, written by those who handle it.
            case PartyNamed _, RightNamed _, HandlingOpened _, HandlingStaged _, HandlingKept _ ->
                    Announcement.none();
            case PartyCorrected _, PartyWithdrawn _, RightCorrected _, RightWithdrawn _ ->
                    Announcement.none();
            // Told with the act that they follow from: acceptance, issue, withdrawal, filing.
            case StandingChanged _,
                    WritingOfficeMoved _,
                    EvidenceReadersNamed _,
                    LetterIssued _,
                    LetterServed _,
                    LetterScanned _,
                    TransferPaperRecorded _ ->
                    Announcement.none();
            // An officer's own work: until he submits it, or while he waits for a paper.
            case TransferDrafted _,
                    TransferRevised _,
                    VerificationPaused _,
                    VerificationResumed _,
                    InformantTold _,
                    CaseInvestigated _,
                    MeasureTaken _ ->
                    Announcement.none();
        };
    }
}
