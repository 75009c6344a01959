package org.lianban.casework.docket;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.SecretLabel;
import org.lianban.casework.casefile.domain.CasefileRefusal;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.deadline.domain.ClockState;
import org.lianban.casework.deadline.domain.DueChip;
import org.lianban.casework.delivery.domain.ServiceWay;
import org.lianban.casework.lead.domain.LeadRefusal;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.matter.domain.Because;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.matter.domain.Weight;
import org.lianban.casework.measure.domain.MeasureRefusal;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.party.domain.PartyKind;
import org.lianban.casework.party.domain.PartyRole;
import org.lianban.casework.party.domain.RightType;
import org.lianban.casework.transfer.domain.TransferKind;
import org.lianban.casework.transfer.domain.TransferRefusal;
import org.lianban.casework.transfer.domain.TransferState;
import org.lianban.casework.transfer.domain.TransferWay;

/**
 * The matter's page: who handles it, what runs, what was written, who is concerned.
 *
 * @param number of the writing handling, as are stage and next due day
 * @param version what commands about the matter are compared with, for the office that handles it;
 *     for others grows with every fact that they hear of
 * @param sequence the last fact of the matter's journal that is shown here
 * @param actions in the order of procedure
 * @param unverifiedImport an office imported it, and nobody has compared it with its papers; said
 *     to whoever sees it, wherever it has gone since
 * @param restricted not everybody of its offices sees it (限定知悉)
 * @param uploadTicket leave to add evidence, for a short while; missing for whoever may not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MatterView(
        String matterId,
        String title,
        String number,
        Stage stage,
        Standing standing,
        String writingOffice,
        String writingOfficeName,
        @Nullable LocalDate nextDue,
        long epoch,
        long version,
        long sequence,
        List<MatterAction> actions,
        List<HandlingLine> handlings,
        List<ClockLine> clocks,
        List<LetterLine> letters,
        List<TransferLine> transfers,
        List<PartyLine> parties,
        List<RightLine> rights,
        List<ReaderLine> readers,
        ExhibitLine exhibits,
        @Nullable String uploadTicket,
        boolean unverifiedImport,
        boolean restricted) {
    @Schema(name = "MatterHandling")
    public record HandlingLine(
            String office, String officeName, String number, Stage stage, Because because) {}

    /**
     * A limit, and whose turn it is under it.
     *
     * @param office whose limit it is
     * @param rolled the raw day moved to a working day; differs from {@code due} where the limit
     *     binds on its unrolled day
     * @param dueAt the last moment of a limit of hours
     * @param actingOffice who must act next: while a transfer is on its way often another office
     * @param articles ids in the book of laws of what it rests on; none of the agreement
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "MatterClock")
    public record ClockLine(
            String clockId,
            String rule,
            String office,
            String officeName,
            LocalDate start,
            LocalDate raw,
            LocalDate rolled,
            LocalDate due,
            @Nullable Instant dueAt,
            boolean provisional,
            ClockState state,
            @Nullable Outcome outcome,
            String actingOffice,
            String actingOfficeName,
            Role role,
            String command,
            String basis,
            List<String> articles,
            @Nullable DueChip chip,
            String text) {}

    /**
     * @param to whom it goes to, by name; nobody, if it stays in the file
     * @param servedOn when it was last served; missing while it was not
     * @param servedBy in which way
     * @param refersTo the letter that it goes along with, follows or answers; missing if none
     * @param digest missing, with all else that it says, of one that is withheld
     * @param secret that it is secret; missing if it is not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "MatterLetter")
    public record LetterLine(
            String letterId,
            LetterKind kind,
            String title,
            @Nullable String number,
            String issuer,
            String issuerName,
            @Nullable String digest,
            LocalDate issuedOn,
            @Schema(enumeration = {"VALID", "VOID"}) String state,
            List<LetterAddressee> to,
            @Nullable LocalDate servedOn,
            @Nullable ServiceWay servedBy,
            @Nullable OtherLetter refersTo,
            @Nullable SecretLabel secret) {}

    /**
     * A letter of which another one speaks.
     *
     * @param number none of a kind without numbers
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "MatterOtherLetter")
    public record OtherLetter(String letterId, LetterKind kind, @Nullable String number) {}

    /**
     * @param office none of a party, or of a body that is no office here
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LetterAddressee(@Nullable String office, String name) {}

    /**
     * A transfer of the matter.
     *
     * @param open not ended: neither withdrawn nor completed
     */
    @Schema(name = "MatterTransfer")
    public record TransferLine(
            String transferId,
            TransferKind kind,
            TransferWay way,
            String from,
            String fromName,
            String to,
            String toName,
            TransferState state,
            boolean open,
            LocalDate updatedOn) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "MatterParty")
    public record PartyLine(
            PartyRole role,
            PartyKind kind,
            String name,
            @Nullable String identifier,
            @Nullable Boolean identifierValid) {}

    @Schema(name = "MatterRight")
    public record RightLine(RightType kind, String number, String name) {}

    @Schema(name = "MatterReader")
    public record ReaderLine(String office, String officeName, Instant since) {}

    /**
     * The matter's evidence, as far as it was told of.
     *
     * @param onTheWay of these, sent off and not signed for yet
     */
    @Schema(name = "MatterExhibits")
    public record ExhibitLine(int count, int onTheWay) {}

    /** What an action is about. */
    public enum Subject {
        LEAD,
        CASEFILE,
        TRANSFER,
        DISPUTE,
        MATTER
    }

    /**
     * Something the caller may do, or why not.
     *
     * @param subjectId the transfer or dispute; otherwise the matter, also of a lead or a case
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MatterAction(
            @Schema(
                            enumeration = {
                                "assignment",
                                "extension",
                                "pause",
                                "resume",
                                "filing",
                                "non-filing",
                                "informant-notice",
                                "merger",
                                "duplicate",
                                "merger-undoing",
                                "investigation",
                                "stop-order",
                                "conclusion",
                                "decision",
                                "termination",
                                "closing",
                                "draft-transfer",
                                "draft-assignment",
                                "take-up-matter",
                                "request-taking-up",
                                "propose-measure",
                                "raise-dispute",
                                "notify-lead",
                                "request-assistance",
                                "invite-joint-handling",
                                "order-supervision",
                                "disclosure",
                                "state",
                                "propose",
                                "agree",
                                "report-up",
                                "take-up",
                                "drop",
                                "submit",
                                "revise",
                                "decline",
                                "issue",
                                "withdraw",
                                "deliver",
                                "accept",
                                "object",
                                "request-designation",
                                "sign-for-papers",
                                "designate",
                                "surrender-file",
                                "sign-for-file",
                                "hand-over",
                                "complete"
                            })
                    String name,
            Weight weight,
            Subject subject,
            String subjectId,
            boolean open,
            @Schema(
                            anyOf = {
                                LeadRefusal.class,
                                CasefileRefusal.class,
                                TransferRefusal.class,
                                MeasureRefusal.class
                            })
                    @Nullable String code,
            @Nullable String reason) {
        static MatterAction open(String name, Weight weight, Subject subject, String subjectId) {
            return new MatterAction(name, weight, subject, subjectId, true, null, null);
        }

        MatterAction closed(String because, String sentence) {
            return new MatterAction(name, weight, subject, subjectId, false, because, sentence);
        }

        boolean mayBeNext() {
            return open && weight == Weight.OTHER;
        }

        MatterAction asNext() {
            return new MatterAction(name, Weight.NEXT, subject, subjectId, open, code, reason);
        }
    }
}
