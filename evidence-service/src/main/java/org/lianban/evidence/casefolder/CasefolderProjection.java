package org.lianban.evidence.casefolder;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.EvidenceEvent;
import org.lianban.kernel.contract.EvidenceListed;
import org.lianban.kernel.contract.EvidenceReadersNamed;
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
import org.lianban.kernel.contract.MatterId;
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
import org.lianban.kernel.courier.Projection;

/** Records matters; each fact about a matter also says anew who may see it. */
@ApplicationScoped
class CasefolderProjection implements Projection {
    private final CasefolderStore store;
    private final SecretStore secrets;

    CasefolderProjection(CasefolderStore store, SecretStore secrets) {
        this.store = store;
        this.secrets = secrets;
    }

    @Override
    public void apply(Envelope envelope) {
        switch (envelope.fact()) {
            case LeadRegistered lead -> store.open(lead, envelope.epoch());
            case MatterImported matter -> store.open(matter, envelope.epoch());
            case HandlingOpened handling -> store.put(handling);
            case HandlingStaged handling -> store.stage(handling);
            case HandlingEnded handling -> store.end(handling);
            case StandingChanged standing -> store.stand(standing);
            case WritingOfficeMoved move -> store.move(move, envelope.epoch());
            case DocumentMarkedSecret marked -> secrets.mark(marked);
            case DocumentSecrecyLifted lifted -> secrets.lift(lifted);
            case EvidenceReadersNamed named -> secrets.name(named);
            case ClockEnded _,
                    ClockExtended _,
                    ClockPaused _,
                    ClockResumed _,
                    ClockStarted _,
                    DesignationPapersReceived _,
                    DesignationRequested _,
                    EvidenceListed _,
                    JurisdictionDesignated _,
                    LeadFiled _,
                    LeadNotFiled _,
                    LetterIssued _,
                    OfficersAssigned _,
                    PartyNamed _,
                    RightNamed _,
                    TransferAccepted _,
                    TransferCompleted _,
                    TransferDelivered _,
                    TransferDrafted _,
                    TransferFileReceived _,
                    TransferHandedOver _,
                    TransferIssued _,
                    TransferObjected _,
                    TransferPaperRecorded _,
                    TransferSubmitted _,
                    TransferDeclined _,
                    TransferRevised _,
                    HandlingKept _,
                    TransferWithdrawn _,
                    VerificationExtended _,
                    VerificationPaused _,
                    VerificationResumed _,
                    InformantTold _,
                    CaseInvestigated _,
                    StopOrdered _,
                    CaseConcluded _,
                    CaseDecided _,
                    CaseTerminated _,
                    CaseClosed _,
                    ClockNear _,
                    ClockPassed _,
                    ClockEscalated _,
                    MeasureProposed _,
                    MeasureApproved _,
                    MeasureTaken _,
                    MeasureExtended _,
                    GoodsReleased _,
                    GoodsDisposedEarly _,
                    MeasureEnded _,
                    MeasureLapsed _,
                    MeasureHandedOver _,
                    ClockRecounted _,
                    LeadMerged _,
                    LeadAbsorbed _,
                    LeadMergeUndone _,
                    LeadSeparated _,
                    ClockRevived _,
                    PersonRecused _,
                    PersonReadmitted _,
                    PartyCorrected _,
                    MatterMatched _,
                    MatterRestricted _,
                    RestrictionChanged _,
                    RestrictionLifted _,
                    ChallengeReviewed _,
                    MatterChallenged _,
                    PartyWithdrawn _,
                    RightCorrected _,
                    RightWithdrawn _,
                    RightLapsing _,
                    ImportVerified _,
                    ClockRestarted _,
                    MatterImportWithdrawn _,
                    ClockDueInAbsence _,
                    LetterServed _,
                    LetterScanned _,
                    LetterVoided _,
                    LetterSubmitted _,
                    LetterReturned _,
                    DisputeAgreed _,
                    DisputeConclusionProposed _,
                    DisputeDropped _,
                    ShareAccepted _,
                    ShareDeclined _,
                    ShareExpired _,
                    ProposalAccepted _,
                    ProposalDeclined _,
                    LeadNotified _,
                    LeadNotificationReceived _,
                    LeadNotificationAnswered _,
                    AssistanceDrafted _,
                    AssistanceIssued _,
                    AssistanceReceived _,
                    AssistanceAssigned _,
                    AssistancePrepared _,
                    AssistanceExtended _,
                    AssistanceReplied _,
                    AssistanceReminded _,
                    AssistanceSpunOff _,
                    AssistanceCancelled _,
                    AssistanceClosed _,
                    JointHandlingAnswered _,
                    JointHandlingAssigned _,
                    JointHandlingEnded _,
                    JointHandlingInvited _,
                    JointHandlingReceived _,
                    JointHandlingReported _,
                    JointHandlingWithdrawn _,
                    SupervisionLifted _,
                    SupervisionOrdered _,
                    SupervisionReminded _,
                    SupervisionReported _,
                    SupervisionReturned _,
                    ProposalMade _,
                    ProposalWithdrawn _,
                    ShareOffered _,
                    ShareRecalled _,
                    ShareWithdrawn _,
                    DisputePositionStated _,
                    AssignmentIssued _,
                    DisputeRaised _,
                    FileSurrendered _,
                    TakingUpDecided _,
                    TakingUpRequested _,
                    DisputeReportedUp _ -> {
                // changes neither folder nor handling, but perhaps the readers
            }
            // About no matter.
            case OfficeRegistered _,
                    PersonEnrolled _,
                    AgencyRegistered _,
                    CalendarYearAnnounced _,
                    LocalDaySet _ -> {
                return;
            }
            case EvidenceEvent _, NoticeEvent _ -> {
                // our own, whose readers came from this room
                return;
            }
        }
        store.readers(MatterId.of(envelope.subject()), envelope.audience());
    }

    @Override
    public void forget() {
        secrets.forget();
        store.forget();
    }
}
