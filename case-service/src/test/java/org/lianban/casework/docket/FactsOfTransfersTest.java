package org.lianban.casework.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianban.kernel.contract.CaseworkEvent;

/** A fact that is new finds its place in what is told of a transfer, or these tests ask for it. */
class FactsOfTransfersTest {
    // A ruling's own facts, and those of the registers, which belong to no matter.
    private static final Set<String> OF_RULINGS =
            Set.of(
                    "AgencyRegistered",
                    "DesignationPapersReceived",
                    "DesignationRequested",
                    "DisputeAgreed",
                    "DisputeConclusionProposed",
                    "DisputeDropped",
                    "DisputePositionStated",
                    "AssignmentIssued",
                    "DisputeRaised",
                    "FileSurrendered",
                    "TakingUpDecided",
                    "TakingUpRequested",
                    "DisputeReportedUp",
                    "LeadNotified",
                    "LeadNotificationReceived",
                    "LeadNotificationAnswered",
                    "AssistanceDrafted",
                    "AssistanceIssued",
                    "AssistanceReceived",
                    "AssistanceAssigned",
                    "AssistancePrepared",
                    "AssistanceExtended",
                    "AssistanceReplied",
                    "AssistanceReminded",
                    "AssistanceSpunOff",
                    "AssistanceCancelled",
                    "AssistanceClosed",
                    "JointHandlingInvited",
                    "JointHandlingReceived",
                    "JointHandlingAnswered",
                    "JointHandlingWithdrawn",
                    "JointHandlingAssigned",
                    "JointHandlingReported",
                    "JointHandlingEnded",
                    "SupervisionOrdered",
                    "SupervisionReported",
                    "SupervisionReturned",
                    "SupervisionReminded",
                    "SupervisionLifted",
                    "ProposalAccepted",
                    "ProposalDeclined",
                    "ProposalMade",
                    "ProposalWithdrawn",
                    "ShareAccepted",
                    "ShareDeclined",
                    "ShareExpired",
                    "ShareOffered",
                    "ShareRecalled",
                    "ShareWithdrawn",
                    "EvidenceListed",
                    "JurisdictionDesignated",
                    "LeadFiled",
                    "LeadNotFiled",
                    "LeadRegistered",
                    "OfficeRegistered",
                    "OfficersAssigned",
                    "PersonEnrolled",
                    "TransferAccepted",
                    "TransferCompleted",
                    "TransferDeclined",
                    "TransferDelivered",
                    "TransferDrafted",
                    "TransferFileReceived",
                    "TransferHandedOver",
                    "TransferIssued",
                    "TransferObjected",
                    "TransferPaperRecorded",
                    "TransferRevised",
                    "TransferSubmitted",
                    "TransferWithdrawn",
                    "VerificationExtended",
                    "VerificationPaused",
                    "VerificationResumed",
                    "InformantTold",
                    "CaseInvestigated",
                    "StopOrdered",
                    "CaseConcluded",
                    "CaseDecided",
                    "CaseTerminated",
                    "CaseClosed",
                    "ClockNear",
                    "ClockPassed",
                    "ClockEscalated",
                    "MeasureProposed",
                    "MeasureApproved",
                    "MeasureTaken",
                    "MeasureExtended",
                    "GoodsReleased",
                    "GoodsDisposedEarly",
                    "MeasureEnded",
                    "MeasureLapsed",
                    "MeasureHandedOver",
                    "ClockRecounted",
                    "CalendarYearAnnounced",
                    "LocalDaySet",
                    "LeadMerged",
                    "LeadAbsorbed",
                    "LeadMergeUndone",
                    "LeadSeparated",
                    "PersonRecused",
                    "PersonReadmitted",
                    "MatterMatched",
                    "MatterRestricted",
                    "RestrictionChanged",
                    "RestrictionLifted",
                    "DocumentMarkedSecret",
                    "DocumentSecrecyLifted",
                    "ChallengeReviewed",
                    "MatterChallenged",
                    "RightLapsing",
                    "MatterImported",
                    "ImportVerified",
                    "ClockRestarted",
                    "MatterImportWithdrawn",
                    "ClockDueInAbsence",
                    "LetterServed",
                    "LetterScanned",
                    "LetterSubmitted",
                    "LetterReturned");

    @Test
    void the_timeline_keeps_for_one_office_exactly_what_wakes_one_office() {
        List<Class<?>> heardByOne = facts().filter(FactsOfTransfersTest::hasHearer).toList();

        List<Class<?>> hidden = new ArrayList<>(TimelineHearing.SENDERS_OWN);
        hidden.addAll(TimelineHearing.OFFICES_OWN);
        assertThat(heardByOne).hasSameElementsAs(hidden);
    }

    @Test
    void every_fact_is_either_a_ruling_s_own_or_brought_about_by_its_orders() {
        List<String> sorted = new ArrayList<>(OF_RULINGS);
        sorted.addAll(JournalHappenings.OF_ORDERS);

        assertThat(
                        facts().filter(fact -> !TimelineHearing.BETWEEN_SERVICES.contains(fact))
                                .map(Class::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(sorted);
    }

    private static Stream<Class<?>> facts() {
        return Arrays.stream(CaseworkEvent.class.getPermittedSubclasses());
    }

    private static boolean hasHearer(Class<?> fact) {
        return Arrays.stream(fact.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals("hearer"));
    }
}
