package org.lianban.notification.audience.domain;

import static org.lianban.notification.audience.domain.AssistanceFacts.UNMANNED;
import static org.lianban.notification.audience.domain.Situations.MANNED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianban.kernel.contract.AgencyId;
import org.lianban.kernel.contract.AgencyRegistered;
import org.lianban.kernel.contract.AssignmentIssued;
import org.lianban.kernel.contract.CalendarYearAnnounced;
import org.lianban.kernel.contract.CaseClosed;
import org.lianban.kernel.contract.CaseConcluded;
import org.lianban.kernel.contract.CaseDecided;
import org.lianban.kernel.contract.CaseInvestigated;
import org.lianban.kernel.contract.CaseTerminated;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.ChallengeId;
import org.lianban.kernel.contract.ChallengeReviewed;
import org.lianban.kernel.contract.ClockDueInAbsence;
import org.lianban.kernel.contract.ClockEnded;
import org.lianban.kernel.contract.ClockEscalated;
import org.lianban.kernel.contract.ClockExtended;
import org.lianban.kernel.contract.ClockId;
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
import org.lianban.kernel.contract.DisputeId;
import org.lianban.kernel.contract.DisputePositionStated;
import org.lianban.kernel.contract.DisputeRaised;
import org.lianban.kernel.contract.DisputeReportedUp;
import org.lianban.kernel.contract.DocumentId;
import org.lianban.kernel.contract.DocumentMarkedSecret;
import org.lianban.kernel.contract.DocumentSecrecyLifted;
import org.lianban.kernel.contract.EvidenceAccepted;
import org.lianban.kernel.contract.EvidenceChecked;
import org.lianban.kernel.contract.EvidenceDamaged;
import org.lianban.kernel.contract.EvidenceDiscrepancyRecorded;
import org.lianban.kernel.contract.EvidenceDiscrepancyResolved;
import org.lianban.kernel.contract.EvidenceDispatched;
import org.lianban.kernel.contract.EvidenceEvent;
import org.lianban.kernel.contract.EvidenceHandedOut;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.EvidenceListed;
import org.lianban.kernel.contract.EvidenceOpened;
import org.lianban.kernel.contract.EvidenceRead;
import org.lianban.kernel.contract.EvidenceReadersNamed;
import org.lianban.kernel.contract.EvidenceRecognised;
import org.lianban.kernel.contract.EvidenceTakenIn;
import org.lianban.kernel.contract.Fact;
import org.lianban.kernel.contract.FileSurrendered;
import org.lianban.kernel.contract.GoodsDisposedEarly;
import org.lianban.kernel.contract.GoodsReleased;
import org.lianban.kernel.contract.HandlingEnded;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.HandlingKept;
import org.lianban.kernel.contract.HandlingOpened;
import org.lianban.kernel.contract.HandlingStaged;
import org.lianban.kernel.contract.ImportVerified;
import org.lianban.kernel.contract.InformantTold;
import org.lianban.kernel.contract.JurisdictionDesignated;
import org.lianban.kernel.contract.LeadAbsorbed;
import org.lianban.kernel.contract.LeadFiled;
import org.lianban.kernel.contract.LeadMergeUndone;
import org.lianban.kernel.contract.LeadMerged;
import org.lianban.kernel.contract.LeadNotFiled;
import org.lianban.kernel.contract.LeadNotificationAnswered;
import org.lianban.kernel.contract.LeadNotificationId;
import org.lianban.kernel.contract.LeadNotificationReceived;
import org.lianban.kernel.contract.LeadNotified;
import org.lianban.kernel.contract.LeadRegistered;
import org.lianban.kernel.contract.LeadSeparated;
import org.lianban.kernel.contract.LetterId;
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
import org.lianban.kernel.contract.MeasureId;
import org.lianban.kernel.contract.MeasureLapsed;
import org.lianban.kernel.contract.MeasureProposed;
import org.lianban.kernel.contract.MeasureTaken;
import org.lianban.kernel.contract.NoticeEvent;
import org.lianban.kernel.contract.NoticeId;
import org.lianban.kernel.contract.NoticeOpened;
import org.lianban.kernel.contract.NoticesSent;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.OfficeRegistered;
import org.lianban.kernel.contract.OfficersAssigned;
import org.lianban.kernel.contract.PartyCorrected;
import org.lianban.kernel.contract.PartyId;
import org.lianban.kernel.contract.PartyNamed;
import org.lianban.kernel.contract.PartyWithdrawn;
import org.lianban.kernel.contract.PersonEnrolled;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.PersonReadmitted;
import org.lianban.kernel.contract.PersonRecused;
import org.lianban.kernel.contract.ProposalAccepted;
import org.lianban.kernel.contract.ProposalDeclined;
import org.lianban.kernel.contract.ProposalId;
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
import org.lianban.kernel.contract.ShareId;
import org.lianban.kernel.contract.ShareOffered;
import org.lianban.kernel.contract.ShareRecalled;
import org.lianban.kernel.contract.ShareWithdrawn;
import org.lianban.kernel.contract.StandingChanged;
import org.lianban.kernel.contract.StopOrdered;
import org.lianban.kernel.contract.TakingUpDecided;
import org.lianban.kernel.contract.TakingUpRequested;
import org.lianban.kernel.contract.TransferAccepted;
import org.lianban.kernel.contract.TransferCompleted;
import org.lianban.kernel.contract.TransferDeclined;
import org.lianban.kernel.contract.TransferDelivered;
import org.lianban.kernel.contract.TransferDrafted;
import org.lianban.kernel.contract.TransferFileReceived;
import org.lianban.kernel.contract.TransferHandedOver;
import org.lianban.kernel.contract.TransferId;
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

/** One fact of every type, and of some types a second one that is told differently. */
final class Facts {
    private static final OfficeId FROM = OfficeId.of("430104");
    private static final OfficeId TO = OfficeId.of("430300");
    private static final OfficeId SUPERIOR = OfficeId.of("430000");
    private static final MatterId MATTER = new MatterId(new UUID(0, 1));
    static final LeadNotificationId NOTIFICATION = new LeadNotificationId(new UUID(0, 57));
    private static final TransferId TRANSFER = new TransferId(new UUID(0, 2));
    private static final DisputeId DISPUTE = new DisputeId(new UUID(0, 8));
    private static final ChallengeId CHALLENGE = new ChallengeId(new UUID(0, 77));
    private static final ProposalId PROPOSAL = new ProposalId(new UUID(0, 11));
    private static final ShareId SHARE = new ShareId(new UUID(0, 10));
    private static final LetterId MINUTES = new LetterId(new UUID(0, 9));
    private static final EvidenceId ITEM = new EvidenceId(new UUID(0, 3));
    private static final HandlingId HANDLING = new HandlingId(new UUID(0, 4));
    private static final MeasureId MEASURE = new MeasureId(new UUID(0, 40));
    private static final PersonId PERSON = new PersonId(new UUID(0, 5));
    private static final ClockId CLOCK = new ClockId(new UUID(0, 6));
    private static final PartyId PARTY = new PartyId(new UUID(0, 8));
    private static final LocalDate DAY = LocalDate.of(2026, 7, 8);

    private static final Map<String, Supplier<Fact>> ALL =
            Map.ofEntries(
                    Map.entry(
                            "AgencyRegistered",
                            () -> new AgencyRegistered(AgencyId.of("agency-x"), "演示", "演示")),
                    Map.entry(
                            "ClockEnded",
                            () -> new ClockEnded(MATTER, CLOCK, "演示", FROM, "演示", DAY)),
                    Map.entry(
                            "ClockExtended",
                            () -> new ClockExtended(MATTER, CLOCK, "演示", FROM, DAY, DAY, true)),
                    Map.entry(
                            "ClockPaused",
                            () -> new ClockPaused(MATTER, CLOCK, "演示", FROM, "演示", DAY)),
                    Map.entry(
                            "ClockResumed",
                            () -> new ClockResumed(MATTER, CLOCK, "演示", FROM, DAY, DAY, DAY, true)),
                    Map.entry(
                            "ClockStarted",
                            () -> new ClockStarted(MATTER, CLOCK, "演示", FROM, DAY, DAY, DAY, true)),
                    Map.entry(
                            "DesignationPapersReceived",
                            () -> new DesignationPapersReceived(MATTER, TRANSFER, SUPERIOR, DAY)),
                    Map.entry(
                            "AssignmentIssued",
                            () -> new AssignmentIssued(MATTER, TRANSFER, FROM, TO, "演示", DAY)),
                    Map.entry(
                            "TakingUpDecided",
                            () -> new TakingUpDecided(MATTER, TRANSFER, FROM, SUPERIOR, "演示", DAY)),
                    Map.entry(
                            "FileSurrendered",
                            () -> new FileSurrendered(MATTER, TRANSFER, FROM, SUPERIOR, DAY)),
                    Map.entry(
                            "TakingUpRequested",
                            () ->
                                    new TakingUpRequested(
                                            MATTER, TRANSFER, FROM, SUPERIOR, "演示", DAY)),
                    Map.entry(
                            "DisputeRaised",
                            () -> new DisputeRaised(MATTER, DISPUTE, FROM, TO, FROM, "演示", DAY)),
                    Map.entry(
                            "DisputePositionStated",
                            () ->
                                    new DisputePositionStated(
                                            MATTER, DISPUTE, TO, FROM, TO, "演示", DAY)),
                    Map.entry(
                            "DisputeConclusionProposed",
                            () ->
                                    new DisputeConclusionProposed(
                                            MATTER, DISPUTE, TO, FROM, TO, "演示", DAY)),
                    Map.entry(
                            "DisputeAgreed",
                            () -> new DisputeAgreed(MATTER, DISPUTE, FROM, TO, TO, MINUTES, DAY)),
                    Map.entry(
                            "DisputeReportedUp",
                            () ->
                                    new DisputeReportedUp(
                                            MATTER, DISPUTE, FROM, TO, TO, SUPERIOR, TRANSFER,
                                            DAY)),
                    Map.entry(
                            "DisputeDropped",
                            () -> new DisputeDropped(MATTER, DISPUTE, FROM, TO, "演示", DAY)),
                    Map.entry(
                            "ProposalMade",
                            () ->
                                    new ProposalMade(
                                            MATTER, PROPOSAL, TO, FROM, "TAKE_MEASURE", DAY)),
                    Map.entry(
                            "ProposalAccepted",
                            () ->
                                    new ProposalAccepted(
                                            MATTER, PROPOSAL, FROM, TO, "TAKE_MEASURE", DAY)),
                    Map.entry(
                            "ProposalDeclined",
                            () ->
                                    new ProposalDeclined(
                                            MATTER, PROPOSAL, FROM, TO, "TAKE_MEASURE", DAY)),
                    Map.entry(
                            "ProposalWithdrawn",
                            () ->
                                    new ProposalWithdrawn(
                                            MATTER, PROPOSAL, TO, FROM, "TAKE_MEASURE", DAY)),
                    Map.entry(
                            "ShareOffered",
                            () ->
                                    new ShareOffered(
                                            MATTER,
                                            SHARE,
                                            FROM,
                                            TO,
                                            "SPECIFIC",
                                            "OPEN",
                                            DAY,
                                            "演示",
                                            "penalty-assistance",
                                            DAY)),
                    Map.entry(
                            "ShareWithdrawn",
                            () -> new ShareWithdrawn(MATTER, SHARE, FROM, TO, "演示", DAY)),
                    Map.entry(
                            "ShareDeclined",
                            () -> new ShareDeclined(MATTER, SHARE, FROM, TO, "演示", DAY)),
                    Map.entry(
                            "ShareAccepted",
                            () ->
                                    new ShareAccepted(
                                            MATTER,
                                            SHARE,
                                            FROM,
                                            TO,
                                            "OBSERVES",
                                            "INTERNAL",
                                            null,
                                            DAY)),
                    Map.entry(
                            "ShareRecalled",
                            () -> new ShareRecalled(MATTER, SHARE, FROM, TO, "演示", DAY)),
                    Map.entry("ShareExpired", () -> new ShareExpired(MATTER, SHARE, FROM, TO, DAY)),
                    Map.entry(
                            "DesignationRequested",
                            () -> new DesignationRequested(MATTER, TRANSFER, TO, SUPERIOR, DAY)),
                    Map.entry(
                            "EvidenceListed",
                            () ->
                                    new EvidenceListed(
                                            MATTER,
                                            TRANSFER,
                                            FROM,
                                            TO,
                                            new LetterId(new UUID(0, 9)),
                                            List.of(),
                                            DAY)),
                    Map.entry(
                            "HandlingEnded", () -> new HandlingEnded(MATTER, HANDLING, FROM, "演示")),
                    Map.entry("HandlingKept", () -> new HandlingKept(MATTER, HANDLING, FROM, "演示")),
                    Map.entry(
                            "HandlingOpened",
                            () -> new HandlingOpened(MATTER, HANDLING, FROM, "演示", "演示")),
                    Map.entry(
                            "HandlingStaged",
                            () -> new HandlingStaged(MATTER, HANDLING, FROM, "演示")),
                    Map.entry(
                            "JurisdictionDesignated",
                            () ->
                                    new JurisdictionDesignated(
                                            MATTER, TRANSFER, SUPERIOR, TO, "演示", DAY)),
                    Map.entry(
                            "CaseInvestigated",
                            () -> new CaseInvestigated(MATTER, HANDLING, FROM, DAY)),
                    Map.entry(
                            "StopOrdered",
                            () -> new StopOrdered(MATTER, HANDLING, FROM, "演示", DAY)),
                    Map.entry(
                            "CaseConcluded", () -> new CaseConcluded(MATTER, HANDLING, FROM, DAY)),
                    Map.entry(
                            "CaseDecided",
                            () -> new CaseDecided(MATTER, HANDLING, FROM, "演示", DAY)),
                    Map.entry(
                            "CaseTerminated",
                            () -> new CaseTerminated(MATTER, HANDLING, FROM, "演示", DAY)),
                    Map.entry("CaseClosed", () -> new CaseClosed(MATTER, HANDLING, FROM, DAY)),
                    Map.entry("LeadFiled", () -> new LeadFiled(MATTER, HANDLING, FROM, DAY, null)),
                    Map.entry(
                            "MeasureProposed",
                            () ->
                                    new MeasureProposed(
                                            MATTER,
                                            HANDLING,
                                            FROM,
                                            MEASURE,
                                            "演示",
                                            true,
                                            DAY,
                                            FROM,
                                            "AGENCY_HEAD")),
                    Map.entry(
                            "ProposedBeforeApproversWereTold",
                            () ->
                                    new MeasureProposed(
                                            MATTER, HANDLING, FROM, MEASURE, "演示", true, DAY, null,
                                            null)),
                    Map.entry(
                            "ProposedToPrincipalAbove",
                            () ->
                                    new MeasureProposed(
                                            MATTER,
                                            HANDLING,
                                            FROM,
                                            MEASURE,
                                            "SEIZE",
                                            true,
                                            DAY,
                                            TO,
                                            "PRINCIPAL")),
                    Map.entry(
                            "MeasureApproved",
                            () -> new MeasureApproved(MATTER, HANDLING, FROM, MEASURE, "演示", DAY)),
                    Map.entry(
                            "MeasureTaken",
                            () -> new MeasureTaken(MATTER, HANDLING, FROM, MEASURE, "演示", DAY)),
                    Map.entry(
                            "MeasureExtended",
                            () -> new MeasureExtended(MATTER, HANDLING, FROM, MEASURE, DAY)),
                    Map.entry(
                            "GoodsReleased",
                            () -> new GoodsReleased(MATTER, HANDLING, FROM, MEASURE, DAY)),
                    Map.entry(
                            "GoodsDisposedEarly",
                            () -> new GoodsDisposedEarly(MATTER, HANDLING, FROM, MEASURE, 1, DAY)),
                    Map.entry(
                            "MeasureEnded",
                            () ->
                                    new MeasureEnded(
                                            MATTER, HANDLING, FROM, MEASURE, "演示", "演示", DAY)),
                    Map.entry(
                            "MeasureLapsed",
                            () -> new MeasureLapsed(MATTER, HANDLING, FROM, MEASURE, DAY)),
                    Map.entry(
                            "MeasureLapsedUntold",
                            () ->
                                    new MeasureLapsed(
                                            MATTER, HANDLING, FROM, MEASURE, DAY, null, true)),
                    Map.entry(
                            "MeasureHandedOver",
                            () ->
                                    new MeasureHandedOver(
                                            MATTER, HANDLING, MEASURE, TRANSFER, FROM, TO, MINUTES,
                                            DAY)),
                    Map.entry("PersonRecused", () -> new PersonRecused(MATTER, FROM, PERSON, "演示")),
                    Map.entry("PersonReadmitted", () -> new PersonReadmitted(MATTER, FROM, PERSON)),
                    Map.entry(
                            "MatterMatched",
                            () ->
                                    new MatterMatched(
                                            MATTER,
                                            FROM,
                                            TO,
                                            PERSON,
                                            "FILING",
                                            "OFFICE_NAMED",
                                            DAY)),
                    Map.entry(
                            "LeadNotified",
                            () ->
                                    new LeadNotified(
                                            MATTER,
                                            NOTIFICATION,
                                            new LetterId(new UUID(0, 9)),
                                            FROM,
                                            TO,
                                            DAY)),
                    Map.entry(
                            "LeadNotificationReceived",
                            () ->
                                    new LeadNotificationReceived(
                                            MATTER, NOTIFICATION, FROM, TO, DAY)),
                    Map.entry(
                            "LeadNotificationAnswered",
                            () ->
                                    new LeadNotificationAnswered(
                                            MATTER, NOTIFICATION, FROM, TO, "OURS", DAY)),
                    Map.entry(
                            "NearOfNotification",
                            () ->
                                    new ClockNear(
                                            MATTER,
                                            CLOCK,
                                            "演示",
                                            TO,
                                            TO,
                                            "LIAISON",
                                            List.of(),
                                            DAY,
                                            2,
                                            "LEAD_NOTIFICATION",
                                            NOTIFICATION.value())),
                    Map.entry(
                            "PassedOfNotification",
                            () ->
                                    new ClockPassed(
                                            MATTER,
                                            CLOCK,
                                            "演示",
                                            TO,
                                            TO,
                                            "LIAISON",
                                            List.of(),
                                            DAY,
                                            "LEAD_NOTIFICATION",
                                            NOTIFICATION.value())),
                    Map.entry(
                            "EscalatedOfNotification",
                            () ->
                                    new ClockEscalated(
                                            MATTER,
                                            CLOCK,
                                            "演示",
                                            TO,
                                            TO,
                                            "UNIT_HEAD",
                                            DAY,
                                            3,
                                            "LEAD_NOTIFICATION",
                                            NOTIFICATION.value())),
                    Map.entry(
                            "RecountedOfNotification",
                            () ->
                                    new ClockRecounted(
                                            MATTER,
                                            CLOCK,
                                            "演示",
                                            TO,
                                            TO,
                                            "AGENCY_HEAD",
                                            List.of(PERSON),
                                            DAY,
                                            DAY.plusDays(1),
                                            DAY.plusDays(1),
                                            false,
                                            "YEAR_ANNOUNCED",
                                            "LEAD_NOTIFICATION",
                                            NOTIFICATION.value())),
                    Map.entry("AssistanceDrafted", AssistanceFacts::drafted),
                    Map.entry("AssistanceIssued", () -> AssistanceFacts.issued(1)),
                    Map.entry("IssuedFurther", () -> AssistanceFacts.issued(2)),
                    Map.entry("AssistanceReceived", () -> AssistanceFacts.received(UNMANNED)),
                    Map.entry("ReceivedAgain", () -> AssistanceFacts.received(MANNED)),
                    Map.entry("AssistanceAssigned", AssistanceFacts::assigned),
                    Map.entry("AssistancePrepared", AssistanceFacts::prepared),
                    Map.entry("AssistanceExtended", AssistanceFacts::extended),
                    Map.entry("AssistanceReplied", () -> AssistanceFacts.replied(true)),
                    Map.entry("RepliedInPart", () -> AssistanceFacts.replied(false)),
                    Map.entry("AssistanceReminded", () -> AssistanceFacts.reminded(MANNED)),
                    Map.entry("RemindedUnmanned", () -> AssistanceFacts.reminded(UNMANNED)),
                    Map.entry("AssistanceSpunOff", AssistanceFacts::spunOff),
                    Map.entry("AssistanceCancelled", () -> AssistanceFacts.cancelled(MANNED, true)),
                    Map.entry("CancelledUnmanned", () -> AssistanceFacts.cancelled(UNMANNED, true)),
                    Map.entry("DraftCancelled", () -> AssistanceFacts.cancelled(MANNED, false)),
                    Map.entry("AssistanceClosed", AssistanceFacts::closed),
                    Map.entry("JointHandlingInvited", JointHandlingFacts::invited),
                    Map.entry("JointHandlingReceived", JointHandlingFacts::received),
                    Map.entry("JointHandlingAnswered", () -> JointHandlingFacts.answered("AGREED")),
                    Map.entry("DeclinedJointly", () -> JointHandlingFacts.answered("DECLINED")),
                    Map.entry("JointHandlingWithdrawn", JointHandlingFacts::withdrawn),
                    Map.entry("JointHandlingAssigned", JointHandlingFacts::assigned),
                    Map.entry("JointHandlingReported", JointHandlingFacts::reported),
                    Map.entry("JointHandlingEnded", JointHandlingFacts::ended),
                    Map.entry("SupervisionOrdered", SupervisionFacts::ordered),
                    Map.entry("SupervisionReported", () -> SupervisionFacts.reported(false)),
                    Map.entry("SupervisionConcluded", () -> SupervisionFacts.reported(true)),
                    Map.entry("SupervisionReturned", SupervisionFacts::returned),
                    Map.entry("SupervisionReminded", SupervisionFacts::reminded),
                    Map.entry("SupervisionLifted", SupervisionFacts::lifted),
                    Map.entry("ListedWithReply", AssistanceFacts::listed),
                    Map.entry("DispatchedWithReply", AssistanceFacts::dispatched),
                    Map.entry("DiscrepancyWithReply", AssistanceFacts::discrepancy),
                    Map.entry("SettledWithReply", AssistanceFacts::settled),
                    Map.entry("AcceptedWithReply", AssistanceFacts::accepted),
                    Map.entry("NearOfAssistance", () -> AssistanceFacts.near("OFFICER")),
                    Map.entry("NearOfSigning", () -> AssistanceFacts.near("LIAISON")),
                    Map.entry("PassedOfAssistance", AssistanceFacts::passed),
                    Map.entry(
                            "MatterChallenged",
                            () ->
                                    new MatterChallenged(
                                            MATTER, CHALLENGE, FROM, TO, PERSON, "演示", 24)),
                    Map.entry(
                            "ChallengeReviewed",
                            () ->
                                    new ChallengeReviewed(
                                            MATTER,
                                            CHALLENGE,
                                            FROM,
                                            PERSON,
                                            PERSON,
                                            "JUSTIFIED",
                                            "演示",
                                            DAY)),
                    Map.entry(
                            "MatterRestricted",
                            () ->
                                    new MatterRestricted(
                                            MATTER,
                                            FROM,
                                            "penalty-secrets",
                                            "演示",
                                            List.of(PERSON),
                                            DAY)),
                    Map.entry(
                            "RestrictionChanged",
                            () ->
                                    new RestrictionChanged(
                                            MATTER, FROM, "演示", List.of(PERSON), List.of(), DAY)),
                    Map.entry(
                            "RestrictionLifted",
                            () -> new RestrictionLifted(MATTER, FROM, "演示", DAY)),
                    Map.entry(
                            "DocumentMarkedSecret",
                            () ->
                                    new DocumentMarkedSecret(
                                            MATTER,
                                            "EVIDENCE",
                                            new DocumentId(MATTER.value()),
                                            FROM,
                                            "EVIDENCE",
                                            "1",
                                            "TRADE_SECRET",
                                            null,
                                            DAY)),
                    Map.entry(
                            "DocumentSecrecyLifted",
                            () ->
                                    new DocumentSecrecyLifted(
                                            MATTER,
                                            "EVIDENCE",
                                            new DocumentId(MATTER.value()),
                                            FROM,
                                            "EVIDENCE",
                                            "1",
                                            DAY)),
                    Map.entry(
                            "EvidenceReadersNamed",
                            () ->
                                    new EvidenceReadersNamed(
                                            MATTER, new EvidenceId(MATTER.value()), List.of())),
                    Map.entry(
                            "LeadNotFiled",
                            () -> new LeadNotFiled(MATTER, HANDLING, FROM, "演示", DAY)),
                    Map.entry(
                            "LeadRegistered",
                            () ->
                                    new LeadRegistered(
                                            MATTER,
                                            HANDLING,
                                            FROM,
                                            "演示",
                                            "演示",
                                            "演示",
                                            "演示",
                                            DAY,
                                            AgencyId.of("agency-x"))),
                    Map.entry(
                            "LetterIssued",
                            () ->
                                    new LetterIssued(
                                            MATTER,
                                            new LetterId(new UUID(0, 9)),
                                            "演示",
                                            "演示",
                                            FROM,
                                            List.of(),
                                            "演示",
                                            1,
                                            DAY)),
                    Map.entry(
                            "OfficeRegistered",
                            () ->
                                    new OfficeRegistered(
                                            FROM, "演示", "演示", "演示", null, List.of(), List.of())),
                    Map.entry(
                            "OfficersAssigned",
                            () -> new OfficersAssigned(MATTER, HANDLING, FROM, List.of(PERSON))),
                    Map.entry(
                            "AssignedToImported",
                            () -> new OfficersAssigned(MATTER, HANDLING, TO, List.of(PERSON))),
                    Map.entry(
                            "PartyNamed",
                            () ->
                                    new PartyNamed(
                                            MATTER,
                                            new PartyId(new UUID(0, 8)),
                                            "演示",
                                            "演示",
                                            "演示",
                                            "演示")),
                    Map.entry(
                            "PersonEnrolled",
                            () ->
                                    new PersonEnrolled(
                                            PERSON, FROM, "演示", "演示", List.of(), "演示", null, null,
                                            null, null)),
                    Map.entry(
                            "RightNamed",
                            () ->
                                    new RightNamed(
                                            MATTER, new PartyId(new UUID(0, 8)), "演示", "演示", "演示")),
                    Map.entry("StandingChanged", () -> new StandingChanged(MATTER, "演示")),
                    Map.entry(
                            "TransferAccepted",
                            () -> new TransferAccepted(MATTER, TRANSFER, FROM, TO, DAY)),
                    Map.entry(
                            "TransferCompleted",
                            () -> new TransferCompleted(MATTER, TRANSFER, FROM, TO, "演示", DAY)),
                    Map.entry(
                            "TransferDeclined",
                            () -> new TransferDeclined(MATTER, TRANSFER, FROM, TO, "演示")),
                    Map.entry(
                            "TransferRevised",
                            () -> new TransferRevised(MATTER, TRANSFER, FROM, TO, "演示")),
                    Map.entry(
                            "TransferDelivered",
                            () -> new TransferDelivered(MATTER, TRANSFER, FROM, TO, DAY)),
                    Map.entry(
                            "TransferDrafted",
                            () -> new TransferDrafted(MATTER, TRANSFER, FROM, TO, "演示")),
                    Map.entry(
                            "TransferFileReceived",
                            () -> new TransferFileReceived(MATTER, TRANSFER, TO, DAY)),
                    Map.entry(
                            "TransferHandedOver",
                            () -> new TransferHandedOver(MATTER, TRANSFER, TO, DAY)),
                    Map.entry(
                            "TransferIssued",
                            () -> new TransferIssued(MATTER, TRANSFER, FROM, TO, "演示", DAY)),
                    Map.entry(
                            "TransferObjected",
                            () -> new TransferObjected(MATTER, TRANSFER, FROM, TO, "演示", DAY)),
                    Map.entry(
                            "TransferPaperRecorded",
                            () ->
                                    new TransferPaperRecorded(
                                            MATTER,
                                            TRANSFER,
                                            FROM,
                                            "RECORD_DELIVERY",
                                            DAY,
                                            "演示函〔2026〕1号",
                                            false)),
                    Map.entry(
                            "TransferSubmitted",
                            () -> new TransferSubmitted(MATTER, TRANSFER, FROM, TO)),
                    Map.entry(
                            "TransferWithdrawn",
                            () -> new TransferWithdrawn(MATTER, TRANSFER, FROM, TO, "演示", true)),
                    Map.entry(
                            "VerificationExtended",
                            () -> new VerificationExtended(MATTER, HANDLING, FROM, "演示")),
                    Map.entry(
                            "InformantTold", () -> new InformantTold(MATTER, HANDLING, FROM, DAY)),
                    Map.entry(
                            "VerificationPaused",
                            () -> new VerificationPaused(MATTER, HANDLING, FROM, "TESTING", DAY)),
                    Map.entry(
                            "VerificationResumed",
                            () -> new VerificationResumed(MATTER, HANDLING, FROM, DAY)),
                    Map.entry(
                            "WritingOfficeMoved",
                            () -> new WritingOfficeMoved(MATTER, FROM, TO, TRANSFER)),
                    Map.entry(
                            "EvidenceAccepted",
                            () ->
                                    new EvidenceAccepted(
                                            MATTER,
                                            TRANSFER,
                                            FROM,
                                            TO,
                                            List.of(),
                                            List.of(),
                                            List.of(PERSON),
                                            DAY)),
                    Map.entry(
                            "EvidenceChecked",
                            () ->
                                    new EvidenceChecked(
                                            MATTER, TRANSFER, ITEM, TO, true, "演示", "演示", DAY)),
                    Map.entry(
                            "EvidenceDamaged",
                            () -> new EvidenceDamaged(MATTER, ITEM, FROM, "演示", DAY)),
                    Map.entry(
                            "EvidenceDiscrepancyRecorded",
                            () ->
                                    new EvidenceDiscrepancyRecorded(
                                            MATTER, TRANSFER, ITEM, TO, "演示", "演示", DAY)),
                    Map.entry(
                            "EvidenceDiscrepancyResolved",
                            () ->
                                    new EvidenceDiscrepancyResolved(
                                            MATTER, TRANSFER, ITEM, TO, "演示", "演示", DAY)),
                    Map.entry(
                            "EvidenceDispatched",
                            () ->
                                    new EvidenceDispatched(
                                            MATTER,
                                            TRANSFER,
                                            FROM,
                                            TO,
                                            List.of(),
                                            List.of(PERSON),
                                            DAY)),
                    Map.entry(
                            "EvidenceHandedOut",
                            () ->
                                    new EvidenceHandedOut(
                                            MATTER,
                                            TRANSFER,
                                            FROM,
                                            OfficeId.of("W000003"),
                                            List.of(),
                                            DAY,
                                            null,
                                            "演示",
                                            List.of(PERSON),
                                            DAY)),
                    Map.entry(
                            "EvidenceOpened",
                            () -> new EvidenceOpened(MATTER, ITEM, FROM, PERSON, "演示")),
                    Map.entry(
                            "EvidenceRead",
                            () ->
                                    new EvidenceRead(
                                            PERSON,
                                            FROM,
                                            "getEvidence",
                                            MATTER,
                                            null,
                                            "OPENED",
                                            null,
                                            Instant.EPOCH)),
                    Map.entry(
                            "EvidenceRecognised",
                            () -> new EvidenceRecognised(MATTER, ITEM, TO, "演示", "演示", DAY)),
                    Map.entry("EvidenceTakenIn", () -> takenIn(false)),
                    Map.entry(
                            "NoticeOpened",
                            () -> new NoticeOpened(MATTER, new NoticeId(new UUID(0, 10)), PERSON)),
                    Map.entry(
                            "NoticesSent",
                            () -> new NoticesSent(MATTER, new UUID(0, 7), "演示", List.of(PERSON))),
                    Map.entry(
                            "WithdrawnBeforeIssue",
                            () -> new TransferWithdrawn(MATTER, TRANSFER, FROM, TO, "演示", false)),
                    Map.entry(
                            "AcceptedWithoutList",
                            () -> new TransferAccepted(MATTER, TRANSFER, FROM, TO, DAY)),
                    Map.entry(
                            "SenderDesignated",
                            () ->
                                    new JurisdictionDesignated(
                                            MATTER, TRANSFER, SUPERIOR, FROM, "演示", DAY)),
                    Map.entry("TakenInAfterHandOver", () -> takenIn(true)),
                    Map.entry(
                            "PartyCorrected",
                            () ->
                                    new PartyCorrected(
                                            MATTER, PARTY, PARTY, "SUSPECT", "PERSON", "个人", null)),
                    Map.entry("PartyWithdrawn", () -> new PartyWithdrawn(MATTER, PARTY)),
                    Map.entry(
                            "RightCorrected",
                            () -> new RightCorrected(MATTER, PARTY, PARTY, "演示", "演示", "演示")),
                    Map.entry("RightWithdrawn", () -> new RightWithdrawn(MATTER, PARTY)),
                    Map.entry(
                            "RightLapsing",
                            () -> new RightLapsing(MATTER, PARTY, FROM, "演示", "演示", DAY, 30)),
                    Map.entry(
                            "ClockRestarted",
                            () ->
                                    new ClockRestarted(
                                            MATTER, CLOCK, "演示", FROM, DAY, DAY, DAY, false)),
                    Map.entry("ClockDueInAbsence", () -> dueInAbsence("UNIT_HEAD")),
                    Map.entry("AbsenceOfTheUnitHead", () -> dueInAbsence("AGENCY_HEAD")),
                    Map.entry("MatterImported", () -> imported("VERIFYING", PERSON)),
                    Map.entry("ImportedWithoutOfficers", () -> imported("REGISTERED")),
                    Map.entry("LetterVoided", () -> letterVoided(false)),
                    Map.entry("LetterVoidedAlone", () -> letterVoided(true)),
                    Map.entry(
                            "LetterServed",
                            () ->
                                    new LetterServed(
                                            MATTER,
                                            new LetterId(new UUID(0, 9)),
                                            "演示",
                                            "演示",
                                            FROM,
                                            "DIRECT",
                                            DAY,
                                            new LetterId(new UUID(0, 10)))),
                    Map.entry(
                            "LetterScanned",
                            () ->
                                    new LetterScanned(
                                            MATTER,
                                            new LetterId(new UUID(0, 9)),
                                            "演示",
                                            "演示",
                                            FROM,
                                            "ORIGINAL",
                                            "演示",
                                            "演示",
                                            "演示",
                                            1)),
                    Map.entry(
                            "LetterSubmitted",
                            () ->
                                    new LetterSubmitted(
                                            MATTER,
                                            new LetterId(new UUID(0, 9)),
                                            "演示",
                                            FROM,
                                            "AGENCY_HEAD")),
                    Map.entry(
                            "SubmittedToUnitHead",
                            () ->
                                    new LetterSubmitted(
                                            MATTER,
                                            new LetterId(new UUID(0, 9)),
                                            "演示",
                                            FROM,
                                            "UNIT_HEAD")),
                    Map.entry(
                            "LetterReturned",
                            () ->
                                    new LetterReturned(
                                            MATTER,
                                            new LetterId(new UUID(0, 9)),
                                            "演示",
                                            FROM,
                                            PERSON)),
                    Map.entry("ImportVerified", () -> new ImportVerified(MATTER, HANDLING, FROM)),
                    Map.entry(
                            "MatterImportWithdrawn",
                            () -> new MatterImportWithdrawn(MATTER, HANDLING, FROM, "演示")),
                    Map.entry("ClockNear", () -> near(FROM, "AGENCY_HEAD", PERSON)),
                    Map.entry("NearToAnotherOffice", () -> near(TO, "LIAISON")),
                    Map.entry("NearToOfficers", () -> near(FROM, "OFFICER", PERSON)),
                    Map.entry("ClockPassed", () -> passed(FROM, "AGENCY_HEAD", PERSON)),
                    Map.entry("PassedWithAnotherOffice", () -> passed(TO, "LIAISON")),
                    Map.entry("ClockEscalated", () -> escalated(FROM, "UNIT_HEAD")),
                    Map.entry("EscalatedToAgencyHead", () -> escalated(FROM, "AGENCY_HEAD")),
                    Map.entry("EscalatedToPrincipal", () -> escalated(FROM, "PRINCIPAL")),
                    Map.entry("EscalatedInAnotherOffice", () -> escalated(TO, "PRINCIPAL")),
                    Map.entry("ClockRecounted", () -> recounted(FROM, DAY.plusDays(1))),
                    Map.entry("RecountedWithAnotherOffice", () -> recounted(TO, DAY.plusDays(1))),
                    Map.entry("RecountedAndSure", () -> recounted(FROM, DAY)),
                    Map.entry(
                            "CalendarYearAnnounced",
                            () -> new CalendarYearAnnounced(2027, 1, "https://example.cn")),
                    Map.entry("LocalDaySet", () -> new LocalDaySet(FROM, DAY, "OFF")),
                    Map.entry(
                            "LeadMerged",
                            () -> new LeadMerged(MATTER, HANDLING, FROM, MATTER, "MERGED")),
                    Map.entry(
                            "LeadAbsorbed", () -> new LeadAbsorbed(MATTER, HANDLING, FROM, MATTER)),
                    Map.entry(
                            "LeadMergeUndone",
                            () -> new LeadMergeUndone(MATTER, HANDLING, FROM, MATTER, "VERIFYING")),
                    Map.entry(
                            "LeadSeparated",
                            () -> new LeadSeparated(MATTER, HANDLING, FROM, MATTER)),
                    Map.entry(
                            "ClockRevived",
                            () -> new ClockRevived(MATTER, CLOCK, "演示", FROM, DAY, DAY, true)));

    private Facts() {}

    static Fact named(String name) {
        return Objects.requireNonNull(ALL.get(name), name).get();
    }

    static Set<String> names() {
        return ALL.keySet();
    }

    /** The names of all records there are. */
    static Set<String> everyType() {
        return Stream.of(CaseworkEvent.class, EvidenceEvent.class, NoticeEvent.class)
                .flatMap(kind -> Stream.of(kind.getPermittedSubclasses()))
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
    }

    private static ClockNear near(OfficeId turn, String role, PersonId... persons) {
        return new ClockNear(
                MATTER, CLOCK, "演示", FROM, turn, role, List.of(persons), DAY, 2, null, null);
    }

    private static LetterVoided letterVoided(boolean alone) {
        return new LetterVoided(
                MATTER,
                new LetterId(new UUID(0, 9)),
                "演示",
                "演示",
                FROM,
                List.of(),
                "演示",
                DAY,
                alone);
    }

    private static ClockDueInAbsence dueInAbsence(String level) {
        return new ClockDueInAbsence(
                MATTER, CLOCK, "演示", FROM, PERSON, level, DAY, DAY.plusDays(4), DAY);
    }

    private static MatterImported imported(String state, PersonId... officers) {
        return new MatterImported(
                MATTER,
                HANDLING,
                FROM,
                "演示",
                "演示",
                "演示",
                "演示",
                DAY,
                "演示",
                List.of(officers),
                state,
                false,
                null);
    }

    private static ClockRecounted recounted(OfficeId turn, LocalDate due) {
        return new ClockRecounted(
                MATTER,
                CLOCK,
                "演示",
                FROM,
                turn,
                "AGENCY_HEAD",
                List.of(PERSON),
                DAY,
                due,
                due,
                false,
                "YEAR_ANNOUNCED",
                null,
                null);
    }

    private static ClockPassed passed(OfficeId turn, String role, PersonId... persons) {
        return new ClockPassed(
                MATTER, CLOCK, "演示", FROM, turn, role, List.of(persons), DAY, null, null);
    }

    private static ClockEscalated escalated(OfficeId turn, String level) {
        return new ClockEscalated(MATTER, CLOCK, "演示", FROM, turn, level, DAY, 3, null, null);
    }

    private static EvidenceTakenIn takenIn(boolean afterHandOver) {
        return new EvidenceTakenIn(
                MATTER,
                ITEM,
                FROM,
                3,
                "PHYSICAL",
                "ORIGINAL",
                "演示",
                "演示",
                List.of(PERSON),
                DAY,
                null,
                null,
                null,
                null,
                false,
                afterHandOver);
    }
}
