package org.lianban.notification.audience.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.kernel.contract.DesignationRequested;
import org.lianban.kernel.contract.JurisdictionDesignated;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferAccepted;
import org.lianban.kernel.contract.TransferDelivered;
import org.lianban.kernel.contract.TransferFileReceived;
import org.lianban.kernel.contract.TransferHandedOver;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.contract.TransferObjected;
import org.lianban.kernel.contract.TransferWithdrawn;

/** The switch as a table: fact, who is told, what is expected, what has ended. */
class AudienceRulesTest {
    // Who is told: office, post, and after a colon what is expected; after ! what has ended.
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    AgencyRegistered            | nobody
                    OfficeRegistered            | nobody
                    PersonEnrolled              | nobody
                    ClockStarted                | nobody
                    ClockPaused                 | nobody
                    ClockResumed                | nobody
                    ClockExtended               | nobody
                    ClockEnded                  | nobody
                    ClockNear                   | FROM AGENCY_HEAD, FROM OFFICERS_IN_CHARGE
                    NearToAnotherOffice         | TO LIAISON, FROM OFFICERS_IN_CHARGE
                    NearToOfficers              | FROM OFFICERS_IN_CHARGE
                    ClockPassed                 | FROM AGENCY_HEAD, FROM OFFICERS_IN_CHARGE, FROM UNIT_HEAD
                    PassedWithAnotherOffice     | TO LIAISON, TO UNIT_HEAD, FROM OFFICERS_IN_CHARGE, FROM UNIT_HEAD
                    ClockEscalated              | FROM UNIT_HEAD
                    EscalatedToAgencyHead       | FROM AGENCY_HEAD
                    EscalatedToPrincipal        | FROM PRINCIPAL, FROM AGENCY_HEAD
                    EscalatedInAnotherOffice    | TO PRINCIPAL, TO AGENCY_HEAD, FROM AGENCY_HEAD
                    ClockRecounted              | FROM AGENCY_HEAD, FROM OFFICERS_IN_CHARGE
                    RecountedWithAnotherOffice  | TO AGENCY_HEAD, TO OFFICERS_IN_CHARGE, FROM OFFICERS_IN_CHARGE
                    RecountedAndSure            | nobody
                    CalendarYearAnnounced       | nobody
                    LocalDaySet                 | nobody
                    PartyNamed                  | nobody
                    RightNamed                  | nobody
                    PartyCorrected              | nobody
                    PartyWithdrawn              | nobody
                    RightCorrected              | nobody
                    RightWithdrawn              | nobody
                    RightLapsing                | FROM OFFICERS_IN_CHARGE
                    ClockRestarted       | FROM OFFICERS_IN_CHARGE
                    ClockDueInAbsence           | FROM UNIT_HEAD
                    AbsenceOfTheUnitHead        | FROM AGENCY_HEAD
                    MatterImported              | FROM OFFICERS_IN_CHARGE:VERIFY_IMPORT
                    ImportedWithoutOfficers     | FROM UNIT_HEAD:ASSIGN_OFFICERS
                    ImportVerified              | nobody !VERIFY_IMPORT
                    MatterImportWithdrawn       | FROM OFFICERS_IN_CHARGE, FROM UNIT_HEAD !ASSIGN_OFFICERS !VERIFY_IMPORT
                    HandlingOpened              | nobody
                    HandlingStaged              | nobody
                    EvidenceReadersNamed        | nobody
                    HandlingKept                | nobody
                    StandingChanged             | nobody
                    WritingOfficeMoved          | nobody
                    LetterIssued                | nobody
                    LetterVoided                | nobody
                    LetterVoidedAlone           | FROM OFFICERS_IN_CHARGE, FROM UNIT_HEAD
                    LetterServed                | nobody
                    LetterScanned               | nobody
                    TransferPaperRecorded       | nobody
                    LetterSubmitted             | FROM AGENCY_HEAD
                    SubmittedToUnitHead         | FROM UNIT_HEAD
                    LetterReturned              | FROM OFFICERS_IN_CHARGE, FROM UNIT_HEAD
                    EvidenceListed              | nobody
                    TransferDrafted             | nobody
                    TransferRevised             | nobody
                    VerificationPaused          | nobody
                    VerificationResumed         | nobody
                    InformantTold               | nobody
                    NoticesSent                 | nobody
                    NoticeOpened                | nobody
                    EvidenceOpened              | nobody
                    EvidenceRead                | nobody
                    EvidenceChecked             | nobody
                    EvidenceTakenIn             | nobody
                    LeadRegistered              | FROM UNIT_HEAD:ASSIGN_OFFICERS
                    OfficersAssigned            | FROM OFFICERS_IN_CHARGE:VERIFY_LEAD !ASSIGN_OFFICERS
                    AssignedToImported          | TO OFFICERS_IN_CHARGE:VERIFY_IMPORT !ASSIGN_OFFICERS
                    VerificationExtended        | FROM OFFICERS_IN_CHARGE
                    LeadFiled                   | FROM OFFICERS_IN_CHARGE, FROM UNIT_HEAD !ASSIGN_OFFICERS !VERIFY_LEAD
                    LeadNotFiled                | FROM OFFICERS_IN_CHARGE, FROM UNIT_HEAD !ASSIGN_OFFICERS !VERIFY_LEAD
                    LeadNotified                | FROM OFFICERS_IN_CHARGE, TO LIAISON:ANSWER_NOTIFICATION, TO AGENCY_HEAD
                    LeadNotificationReceived    | FROM OFFICERS_IN_CHARGE
                    LeadNotificationAnswered    | FROM AGENCY_HEAD, FROM OFFICERS_IN_CHARGE, TO AGENCY_HEAD !ANSWER_NOTIFICATION
                    NearOfNotification          | TO LIAISON
                    PassedOfNotification        | TO LIAISON, TO UNIT_HEAD
                    EscalatedOfNotification     | TO UNIT_HEAD
                    RecountedOfNotification     | TO AGENCY_HEAD, TO NAMED
                    AssistanceDrafted           | FROM AGENCY_HEAD:ISSUE_ASSISTANCE
                    AssistanceIssued            | TO LIAISON:SIGN_FOR_LETTER, FROM OFFICERS_IN_CHARGE !ISSUE_ASSISTANCE !CLOSE_ASSISTANCE
                    IssuedFurther               | TO LIAISON:SIGN_FOR_LETTER, FROM OFFICERS_IN_CHARGE !ISSUE_ASSISTANCE !CLOSE_ASSISTANCE
                    AssistanceReceived          | FROM OFFICERS_IN_CHARGE, TO UNIT_HEAD:ASSIGN_OFFICERS !SIGN_FOR_LETTER
                    ReceivedAgain               | FROM OFFICERS_IN_CHARGE, TO NAMED:ANSWER_ASSISTANCE !SIGN_FOR_LETTER
                    AssistanceAssigned          | TO NAMED:ANSWER_ASSISTANCE !ASSIGN_OFFICERS !ANSWER_ASSISTANCE
                    AssistancePrepared          | TO AGENCY_HEAD:REPLY_TO_ASSISTANCE !ANSWER_ASSISTANCE
                    AssistanceExtended          | FROM OFFICERS_IN_CHARGE, TO NAMED
                    AssistanceReplied           | FROM UNIT_HEAD, TO NAMED, FROM OFFICERS_IN_CHARGE:CLOSE_ASSISTANCE !REPLY_TO_ASSISTANCE !ASSIGN_OFFICERS !ANSWER_ASSISTANCE
                    RepliedInPart               | FROM UNIT_HEAD, TO NAMED, FROM OFFICERS_IN_CHARGE !REPLY_TO_ASSISTANCE
                    AssistanceReminded          | TO LIAISON, TO AGENCY_HEAD, TO NAMED
                    RemindedUnmanned            | TO LIAISON, TO AGENCY_HEAD, TO UNIT_HEAD
                    AssistanceSpunOff           | FROM OFFICERS_IN_CHARGE
                    AssistanceCancelled         | FROM OFFICERS_IN_CHARGE, TO LIAISON, TO UNIT_HEAD, TO NAMED !ISSUE_ASSISTANCE !SIGN_FOR_LETTER !ASSIGN_OFFICERS !ANSWER_ASSISTANCE !REPLY_TO_ASSISTANCE
                    CancelledUnmanned           | FROM OFFICERS_IN_CHARGE, TO LIAISON, TO UNIT_HEAD, TO UNIT_HEAD !ISSUE_ASSISTANCE !SIGN_FOR_LETTER !ASSIGN_OFFICERS !ANSWER_ASSISTANCE !REPLY_TO_ASSISTANCE
                    DraftCancelled              | FROM OFFICERS_IN_CHARGE, FROM AGENCY_HEAD !ISSUE_ASSISTANCE !SIGN_FOR_LETTER !ASSIGN_OFFICERS !ANSWER_ASSISTANCE !REPLY_TO_ASSISTANCE
                    AssistanceClosed            | FROM OFFICERS_IN_CHARGE, TO LIAISON, TO AGENCY_HEAD, TO NAMED !CLOSE_ASSISTANCE
                    JointHandlingInvited        | TO LIAISON:SIGN_FOR_LETTER, TO AGENCY_HEAD, FROM OFFICERS_IN_CHARGE
                    JointHandlingReceived       | FROM OFFICERS_IN_CHARGE, TO AGENCY_HEAD:ANSWER_INVITATION !SIGN_FOR_LETTER
                    JointHandlingAnswered       | FROM AGENCY_HEAD, FROM OFFICERS_IN_CHARGE, TO UNIT_HEAD:ASSIGN_OFFICERS !ANSWER_INVITATION
                    DeclinedJointly             | FROM AGENCY_HEAD, FROM OFFICERS_IN_CHARGE, TO LIAISON !ANSWER_INVITATION
                    JointHandlingWithdrawn      | FROM OFFICERS_IN_CHARGE, TO LIAISON, TO AGENCY_HEAD !SIGN_FOR_LETTER !ANSWER_INVITATION
                    JointHandlingAssigned       | FROM OFFICERS_IN_CHARGE, TO NAMED:REPORT_JOINT_WORK !ASSIGN_OFFICERS !REPORT_JOINT_WORK
                    JointHandlingReported       | FROM OFFICERS_IN_CHARGE, TO UNIT_HEAD !REPORT_JOINT_WORK
                    JointHandlingEnded          | FROM AGENCY_HEAD, FROM OFFICERS_IN_CHARGE, TO LIAISON, TO AGENCY_HEAD, TO NAMED !ASSIGN_OFFICERS !REPORT_JOINT_WORK
                    SupervisionOrdered          | FROM AGENCY_HEAD:CONCLUDE_SUPERVISION, FROM UNIT_HEAD, FROM OFFICERS_IN_CHARGE
                    SupervisionReported         | TO AGENCY_HEAD
                    SupervisionConcluded        | TO AGENCY_HEAD:LIFT_SUPERVISION !CONCLUDE_SUPERVISION
                    SupervisionReturned         | FROM AGENCY_HEAD:CONCLUDE_SUPERVISION, FROM UNIT_HEAD, FROM OFFICERS_IN_CHARGE !LIFT_SUPERVISION
                    SupervisionReminded         | FROM AGENCY_HEAD, FROM UNIT_HEAD, FROM OFFICERS_IN_CHARGE
                    SupervisionLifted           | FROM AGENCY_HEAD, FROM UNIT_HEAD, FROM OFFICERS_IN_CHARGE !CONCLUDE_SUPERVISION !LIFT_SUPERVISION
                    ListedWithReply             | TO NAMED:DISPATCH_EVIDENCE, TO LIAISON
                    DispatchedWithReply         | FROM OFFICERS_IN_CHARGE:CHECK_EVIDENCE !DISPATCH_EVIDENCE
                    DiscrepancyWithReply        | FROM OFFICERS_IN_CHARGE:SETTLE_DISCREPANCY, TO NAMED
                    SettledWithReply            | FROM OFFICERS_IN_CHARGE, TO NAMED !SETTLE_DISCREPANCY
                    AcceptedWithReply           | TO NAMED !CHECK_EVIDENCE
                    NearOfAssistance            | TO NAMED
                    NearOfSigning               | TO LIAISON
                    PassedOfAssistance          | TO NAMED, TO UNIT_HEAD
                    LeadMerged                  | FROM OFFICERS_IN_CHARGE !ASSIGN_OFFICERS !VERIFY_LEAD !VERIFY_IMPORT
                    LeadAbsorbed                | FROM OFFICERS_IN_CHARGE
                    LeadMergeUndone             | FROM OFFICERS_IN_CHARGE, FROM UNIT_HEAD
                    LeadSeparated               | FROM OFFICERS_IN_CHARGE
                    ClockRevived                | nobody
                    HandlingEnded               | nobody !ASSIGN_OFFICERS !VERIFY_LEAD !VERIFY_IMPORT !DECIDE_CASE
                    CaseInvestigated            | nobody
                    StopOrdered                 | FROM OFFICERS_IN_CHARGE
                    CaseConcluded               | FROM AGENCY_HEAD:DECIDE_CASE !VERIFY_LEAD
                    CaseDecided                 | FROM OFFICERS_IN_CHARGE, FROM UNIT_HEAD !VERIFY_LEAD !DECIDE_CASE
                    CaseTerminated              | FROM OFFICERS_IN_CHARGE, FROM UNIT_HEAD !VERIFY_LEAD !DECIDE_CASE
                    CaseClosed                  | FROM OFFICERS_IN_CHARGE, FROM UNIT_HEAD
                    MeasureProposed             | FROM AGENCY_HEAD
                    ProposedBeforeApproversWereTold | FROM AGENCY_HEAD
                    ProposedToPrincipalAbove    | TO PRINCIPAL, FROM AGENCY_HEAD
                    MeasureApproved             | FROM OFFICERS_IN_CHARGE
                    MeasureTaken                | nobody
                    MeasureExtended             | FROM OFFICERS_IN_CHARGE
                    GoodsReleased               | FROM OFFICERS_IN_CHARGE
                    GoodsDisposedEarly          | FROM OFFICERS_IN_CHARGE
                    MeasureEnded                | FROM OFFICERS_IN_CHARGE, FROM UNIT_HEAD
                    MeasureLapsed               | FROM OFFICERS_IN_CHARGE, FROM UNIT_HEAD, FROM AGENCY_HEAD
                    MeasureLapsedUntold         | FROM OFFICERS_IN_CHARGE, FROM UNIT_HEAD, FROM AGENCY_HEAD
                    MeasureHandedOver           | FROM OFFICERS_IN_CHARGE, TO UNIT_HEAD, TO AGENCY_HEAD
                    PersonRecused               | FROM OFFICERS_IN_CHARGE, FROM UNIT_HEAD
                    PersonReadmitted            | FROM UNIT_HEAD
                    MatterMatched               | FROM AGENCY_HEAD, FROM OFFICERS_IN_CHARGE
                    MatterChallenged            | FROM AGENCY_HEAD, FROM PRINCIPAL
                    ChallengeReviewed           | FROM AGENCY_HEAD, FROM PRINCIPAL
                    MatterRestricted            | FROM OFFICERS_IN_CHARGE, FROM UNIT_HEAD, FROM AGENCY_HEAD
                    RestrictionChanged          | FROM OFFICERS_IN_CHARGE, FROM UNIT_HEAD
                    RestrictionLifted           | FROM OFFICERS_IN_CHARGE, FROM UNIT_HEAD
                    DocumentMarkedSecret        | FROM OFFICERS_IN_CHARGE, FROM UNIT_HEAD
                    DocumentSecrecyLifted       | FROM OFFICERS_IN_CHARGE, FROM UNIT_HEAD
                    TransferSubmitted           | FROM AGENCY_HEAD:APPROVE_TRANSFER !REVISE_TRANSFER
                    TransferDeclined            | FROM OFFICERS_IN_CHARGE:REVISE_TRANSFER !APPROVE_TRANSFER
                    TransferIssued              | TO LIAISON:SIGN_FOR_LETTER, FROM OFFICERS_IN_CHARGE !APPROVE_TRANSFER
                    TransferWithdrawn           | FROM OFFICERS_IN_CHARGE, TO LIAISON !REVISE_TRANSFER !APPROVE_TRANSFER !SIGN_FOR_LETTER !SURRENDER_FILE !SIGN_FOR_FILE
                    WithdrawnBeforeIssue        | FROM OFFICERS_IN_CHARGE !REVISE_TRANSFER !APPROVE_TRANSFER !SIGN_FOR_LETTER !SURRENDER_FILE !SIGN_FOR_FILE
                    TransferDelivered           | TO AGENCY_HEAD:ANSWER_TRANSFER, FROM OFFICERS_IN_CHARGE !SIGN_FOR_LETTER
                    TransferAccepted            | FROM AGENCY_HEAD, TO UNIT_HEAD:ASSIGN_OFFICERS, FROM OFFICERS_IN_CHARGE:DISPATCH_EVIDENCE !ANSWER_TRANSFER
                    AcceptedWithoutList         | FROM AGENCY_HEAD, TO UNIT_HEAD:ASSIGN_OFFICERS, FROM OFFICERS_IN_CHARGE !ANSWER_TRANSFER
                    TransferObjected            | TO AGENCY_HEAD:REQUEST_DESIGNATION, FROM OFFICERS_IN_CHARGE, FROM AGENCY_HEAD !ANSWER_TRANSFER
                    AssignmentIssued            | TO LIAISON:SIGN_FOR_FILE, TO AGENCY_HEAD, FROM OFFICERS_IN_CHARGE !APPROVE_TRANSFER
                    TakingUpDecided             | FROM AGENCY_HEAD:SURRENDER_FILE, FROM OFFICERS_IN_CHARGE, FROM LIAISON
                    FileSurrendered             | SUPERIOR LIAISON:SIGN_FOR_FILE, SUPERIOR AGENCY_HEAD !SURRENDER_FILE
                    TakingUpRequested           | SUPERIOR DESIGNATOR:SIGN_FOR_PAPERS, SUPERIOR LIAISON:SIGN_FOR_PAPERS, FROM OFFICERS_IN_CHARGE
                    DisputeRaised               | TO AGENCY_HEAD:ANSWER_DISPUTE, FROM OFFICERS_IN_CHARGE
                    DisputePositionStated       | FROM AGENCY_HEAD !ANSWER_DISPUTE !AGREE_CONCLUSION !AGREE_CONCLUSION
                    DisputeConclusionProposed   | FROM AGENCY_HEAD:AGREE_CONCLUSION !ANSWER_DISPUTE !AGREE_CONCLUSION
                    DisputeAgreed               | FROM AGENCY_HEAD, FROM OFFICERS_IN_CHARGE, TO AGENCY_HEAD !ANSWER_DISPUTE !AGREE_CONCLUSION !AGREE_CONCLUSION
                    DisputeReportedUp           | FROM AGENCY_HEAD, FROM OFFICERS_IN_CHARGE, TO AGENCY_HEAD !ANSWER_DISPUTE !AGREE_CONCLUSION !AGREE_CONCLUSION
                    DisputeDropped              | TO AGENCY_HEAD, FROM OFFICERS_IN_CHARGE !ANSWER_DISPUTE !AGREE_CONCLUSION !AGREE_CONCLUSION
                    ProposalMade                | TO OFFICERS_IN_CHARGE, TO AGENCY_HEAD
                    ProposalAccepted            | TO OFFICERS_IN_CHARGE, TO AGENCY_HEAD, TO LIAISON
                    ProposalDeclined            | TO OFFICERS_IN_CHARGE, TO AGENCY_HEAD, TO LIAISON
                    ProposalWithdrawn           | FROM OFFICERS_IN_CHARGE
                    ShareOffered                | FROM OFFICERS_IN_CHARGE
                    ShareWithdrawn              | FROM OFFICERS_IN_CHARGE
                    ShareDeclined               | FROM AGENCY_HEAD, FROM OFFICERS_IN_CHARGE
                    ShareAccepted               | FROM AGENCY_HEAD, FROM OFFICERS_IN_CHARGE, TO AGENCY_HEAD, TO LIAISON
                    ShareRecalled               | FROM OFFICERS_IN_CHARGE
                    ShareExpired                | FROM AGENCY_HEAD, FROM OFFICERS_IN_CHARGE
                    DesignationRequested        | SUPERIOR DESIGNATOR:SIGN_FOR_PAPERS, SUPERIOR LIAISON:SIGN_FOR_PAPERS, FROM OFFICERS_IN_CHARGE, FROM AGENCY_HEAD !REQUEST_DESIGNATION
                    DesignationPapersReceived   | SUPERIOR DESIGNATOR:DESIGNATE, TO AGENCY_HEAD !SIGN_FOR_PAPERS
                    JurisdictionDesignated      | TO LIAISON:SIGN_FOR_FILE, FROM OFFICERS_IN_CHARGE, FROM AGENCY_HEAD, TO AGENCY_HEAD, TO AGENCY_HEAD !DESIGNATE
                    SenderDesignated            | FROM OFFICERS_IN_CHARGE, FROM AGENCY_HEAD, TO AGENCY_HEAD, FROM AGENCY_HEAD !DESIGNATE
                    TransferFileReceived        | TO UNIT_HEAD:ASSIGN_OFFICERS, FROM OFFICERS_IN_CHARGE:DISPATCH_EVIDENCE !SIGN_FOR_FILE
                    TransferHandedOver          | TO AGENCY_HEAD:COMPLETE_TRANSFER, FROM OFFICERS_IN_CHARGE !HAND_OVER
                    TransferCompleted           | FROM OFFICERS_IN_CHARGE, FROM AGENCY_HEAD !COMPLETE_TRANSFER
                    TakenInAfterHandOver        | TO OFFICERS_IN_CHARGE:RECOGNISE_EVIDENCE
                    EvidenceDispatched          | TO OFFICERS_IN_CHARGE:CHECK_EVIDENCE !DISPATCH_EVIDENCE
                    EvidenceDiscrepancyRecorded | TO OFFICERS_IN_CHARGE:SETTLE_DISCREPANCY, FROM OFFICERS_IN_CHARGE
                    EvidenceDiscrepancyResolved | TO OFFICERS_IN_CHARGE, FROM OFFICERS_IN_CHARGE !SETTLE_DISCREPANCY
                    EvidenceAccepted            | TO LIAISON:HAND_OVER, TO AGENCY_HEAD:HAND_OVER, FROM OFFICERS_IN_CHARGE !CHECK_EVIDENCE
                    EvidenceHandedOut           | FROM LIAISON:HAND_OVER, FROM OFFICERS_IN_CHARGE !DISPATCH_EVIDENCE
                    EvidenceRecognised          | FROM OFFICERS_IN_CHARGE !RECOGNISE_EVIDENCE
                    EvidenceDamaged             | FROM OFFICERS_IN_CHARGE, FROM UNIT_HEAD, FROM AGENCY_HEAD
                    """)
    void who_is_told_of_what(String fact, String told) {
        boolean listed = !fact.equals("AcceptedWithoutList");
        assertThat(said(new AudienceRules(Situations.known(listed)).of(Facts.named(fact))))
                .isEqualTo(told);
    }

    @Test
    void every_fact_stands_in_the_table() {
        assertThat(Facts.names()).containsAll(Facts.everyType());
    }

    @Test
    void what_ends_an_expectation_names_the_same_thing_as_what_raised_it() {
        AudienceRules rules = new AudienceRules(Situations.known(true));
        List<Expectation> raised =
                Facts.names().stream()
                        .map(name -> rules.of(Facts.named(name)))
                        .flatMap(announcement -> announcement.addressees().stream())
                        .map(Addressee::expected)
                        .filter(expected -> expected != null)
                        .distinct()
                        .toList();
        List<Expectation> ended =
                Facts.names().stream()
                        .map(name -> rules.of(Facts.named(name)))
                        .flatMap(announcement -> announcement.ended().stream())
                        .toList();
        assertThat(raised)
                .filteredOn(one -> !one.thing().endsWith("/" + Situations.TO))
                .isSubsetOf(ended);
    }

    @Test
    void without_what_earlier_facts_said_whoever_the_fact_names_is_told_all_the_same() {
        AudienceRules rules = new AudienceRules(Situations.unknown());
        assertThat(said(rules.of(Facts.named("TransferFileReceived"))))
                .isEqualTo("TO UNIT_HEAD:ASSIGN_OFFICERS !SIGN_FOR_FILE");
        assertThat(said(rules.of(Facts.named("EvidenceDiscrepancyRecorded"))))
                .isEqualTo("TO OFFICERS_IN_CHARGE:SETTLE_DISCREPANCY");
    }

    @Test
    void in_place_of_a_body_outside_the_senders_liaison_is_told() {
        AudienceRules rules = new AudienceRules(Situations.known(true));
        OfficeId outside = OfficeId.of("W000003");
        MatterId matter = new MatterId(new UUID(0, 1));
        TransferId transfer = new TransferId(new UUID(0, 2));
        LocalDate day = LocalDate.of(2026, 4, 20);
        assertThat(
                        said(
                                rules.of(
                                        new TransferDelivered(
                                                matter, transfer, Situations.FROM, outside, day))))
                .isEqualTo("FROM LIAISON, FROM OFFICERS_IN_CHARGE !SIGN_FOR_LETTER");
        assertThat(
                        said(
                                rules.of(
                                        new TransferObjected(
                                                matter,
                                                transfer,
                                                Situations.FROM,
                                                outside,
                                                "演示",
                                                day))))
                .isEqualTo(
                        "FROM LIAISON, FROM OFFICERS_IN_CHARGE, FROM AGENCY_HEAD !ANSWER_TRANSFER");
    }

    @Test
    void once_the_matter_lies_outside_nobody_there_is_told_but_the_senders_own_people() {
        AudienceRules rules = new AudienceRules(Situations.known(true));
        OfficeId outside = OfficeId.of("W000003");
        MatterId matter = new MatterId(new UUID(0, 1));
        TransferId transfer = new TransferId(new UUID(0, 2));
        LocalDate day = LocalDate.of(2026, 4, 20);
        assertThat(
                        said(
                                rules.of(
                                        new TransferAccepted(
                                                matter, transfer, Situations.FROM, outside, day))))
                .isEqualTo(
                        "FROM AGENCY_HEAD, FROM LIAISON, FROM OFFICERS_IN_CHARGE:DISPATCH_EVIDENCE"
                                + " !ANSWER_TRANSFER");
        assertThat(said(rules.of(new TransferFileReceived(matter, transfer, outside, day))))
                .isEqualTo(
                        "FROM LIAISON, FROM OFFICERS_IN_CHARGE:DISPATCH_EVIDENCE !SIGN_FOR_FILE");
        assertThat(said(rules.of(new TransferHandedOver(matter, transfer, outside, day))))
                .isEqualTo("FROM LIAISON, FROM OFFICERS_IN_CHARGE !HAND_OVER");
        assertThat(
                        said(
                                rules.of(
                                        new TransferWithdrawn(
                                                matter,
                                                transfer,
                                                Situations.FROM,
                                                outside,
                                                "演示",
                                                true))))
                .startsWith("FROM OFFICERS_IN_CHARGE, FROM LIAISON !");
    }

    @Test
    void a_superior_or_designated_body_outside_is_not_told_but_the_senders_liaison() {
        AudienceRules rules = new AudienceRules(Situations.known(true));
        OfficeId outside = OfficeId.of("W000003");
        MatterId matter = new MatterId(new UUID(0, 1));
        TransferId transfer = new TransferId(new UUID(0, 2));
        LocalDate day = LocalDate.of(2026, 4, 20);
        assertThat(
                        said(
                                rules.of(
                                        new DesignationRequested(
                                                matter, transfer, outside, outside, day))))
                .isEqualTo(
                        "FROM LIAISON, FROM OFFICERS_IN_CHARGE, FROM AGENCY_HEAD"
                                + " !REQUEST_DESIGNATION");
        assertThat(
                        said(
                                rules.of(
                                        new JurisdictionDesignated(
                                                matter, transfer, outside, outside, "演示", day))))
                .isEqualTo(
                        "FROM OFFICERS_IN_CHARGE, FROM AGENCY_HEAD, TO AGENCY_HEAD, FROM LIAISON"
                                + " !DESIGNATE");
    }

    private static String said(Announcement announcement) {
        String told =
                announcement.addressees().stream()
                        .map(AudienceRulesTest::said)
                        .reduce((one, next) -> one + ", " + next)
                        .orElse("nobody");
        return announcement.ended().stream()
                .map(ended -> " !" + ended.act())
                .reduce(told, String::concat);
    }

    private static String said(Addressee addressee) {
        OfficeId office = addressee.office();
        String name =
                office.equals(Situations.FROM)
                        ? "FROM"
                        : office.equals(Situations.TO) ? "TO" : "SUPERIOR";
        Expectation expected = addressee.expected();
        String post = addressee.named().isEmpty() ? addressee.post().name() : "NAMED";
        return name + " " + post + (expected == null ? "" : ":" + expected.act());
    }
}
