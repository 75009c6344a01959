package org.lianban.casework.lead;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.lead.domain.ActLawState;
import org.lianban.casework.lead.domain.FilingCondition;
import org.lianban.casework.lead.domain.HarmKind;
import org.lianban.casework.lead.domain.Jurisdiction;
import org.lianban.casework.lead.domain.LawChoice;
import org.lianban.casework.lead.domain.LeadRefusal;
import org.lianban.casework.lead.domain.LeadSource;
import org.lianban.casework.lead.domain.LimitationState;
import org.lianban.casework.lead.domain.MergeKind;
import org.lianban.casework.lead.domain.NonFilingGround;
import org.lianban.casework.lead.domain.NoticeWay;
import org.lianban.casework.lead.domain.PauseGround;
import org.lianban.casework.matter.domain.Because;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.party.domain.BreachType;
import org.lianban.casework.party.domain.PartyKind;
import org.lianban.casework.party.domain.PartyRole;
import org.lianban.casework.party.domain.RightType;

/**
 * A lead as officers see it.
 *
 * @param informantNotice to those of the lead's own office, as the mark is
 * @param jurisdiction absent once another office writes
 * @param links leads that went into this one, and the one it went into, as far as the caller may
 *     see their matters; to those of the lead's own office
 * @param imported to those of the lead's own office, if it came from their former books
 * @param evidence the matter's items, for those of the lead's own office to rest steps on
 */
record LeadView(
        String matterId,
        String number,
        OfficeView office,
        OfficeView writingOffice,
        Stage stage,
        @Schema(
                        enumeration = {
                            "REGISTERED",
                            "VERIFYING",
                            "PAUSED",
                            "CASE_FILED",
                            "NOT_FILED",
                            "TRANSFERRED_OUT",
                            "MERGED",
                            "DUPLICATE_CLOSED",
                            "IMPORT_WITHDRAWN"
                        })
                String state,
        Because because,
        Content content,
        @Nullable JurisdictionView jurisdiction,
        @Nullable LimitationView limitation,
        ActLawView law,
        Verification verification,
        @Nullable String informant,
        @Nullable NoticeView informantNotice,
        @Nullable ImportedView imported,
        List<ItemView> evidence,
        List<ClockView> clocks,
        List<PartyView> parties,
        List<RightView> rights,
        List<FormerView> formerEntries,
        PartyChangeView partyChange,
        List<Warning> warnings,
        List<ActionView> actions,
        List<LinkView> links,
        long version,
        long matterVersion) {
    @Schema(name = "LeadOffice")
    record OfficeView(String id, String name) {}

    @Schema(name = "LeadContent")
    record Content(
            String title,
            String content,
            LeadSource source,
            String formTick,
            OriginView origin,
            BreachType breach,
            String placeOfAct,
            @Nullable String placeOfBusiness,
            @Nullable LocalDate actFrom,
            @Nullable LocalDate actTo,
            boolean continuing,
            LocalDate foundOn,
            @Nullable HarmKind harm) {}

    /**
     * Whether there is still time for a penalty.
     *
     * @param lastDay on which the breach had to be found
     * @param basis the articles as they are cited
     * @param articles their ids in the book of laws
     * @param text the officer's sentence
     */
    @Schema(name = "LeadLimitation")
    record LimitationView(
            LimitationState state,
            @Nullable LocalDate lastDay,
            String basis,
            List<String> articles,
            String text) {}

    /**
     * Which law applies to the act.
     *
     * @param text the officer's sentence
     * @param atAct versions in force while it happened
     * @param newer versions in force at the decision that came after the act was over
     * @param chosen by whoever filed the case, where one of both is chosen
     */
    @Schema(name = "LeadActLaw")
    record ActLawView(
            ActLawState state,
            String text,
            List<LawLine> atAct,
            List<LawLine> newer,
            @Nullable LawChoiceView chosen) {}

    /** One version of a provision as it is cited. */
    @Schema(name = "LeadLawLine")
    record LawLine(String id, String cited, @Nullable LocalDate from, @Nullable LocalDate to) {}

    /**
     * @param by what its head is called, by office and role
     * @param byEn the same in English
     */
    @Schema(name = "LeadLawChoice")
    record LawChoiceView(LawChoice choice, String reason, String by, String byEn, LocalDate on) {}

    /** What the source says of itself. */
    @Schema(name = "LeadOrigin")
    record OriginView(
            @Nullable String body,
            @Nullable String paperNumber,
            @Nullable LocalDate paperDay,
            @Nullable String detail) {}

    record Verification(
            List<OfficerView> officers,
            boolean extended,
            List<PauseView> pauses,
            @Nullable LocalDate filedOn,
            @Nullable LocalDate declinedOn,
            @Nullable NonFilingGround ground,
            List<GroundView> grounds,
            Map<String, String> notes) {}

    /** What a condition of filing rested on. */
    @Schema(name = "LeadGround")
    record GroundView(FilingCondition condition, @Nullable String note, List<ItemView> evidence) {}

    /**
     * Why a case would fall to this office, as far as the system can tell.
     *
     * @param text the officer's sentence
     */
    @Schema(name = "LeadJurisdiction")
    record JurisdictionView(Jurisdiction ground, boolean ours, String text) {}

    /** When and how the informant was told which office is competent. */
    @Schema(name = "LeadInformantNotice")
    record NoticeView(LocalDate toldOn, NoticeWay way, String office) {}

    /**
     * The lead came from the office's former books.
     *
     * @param formerNumber under which those have it
     * @param by who had it imported
     * @param verifiedBy who has compared it with its papers; null as long as nobody has
     * @param pauses of a filed case; those of verification stand with it
     * @param withdrawal whether the caller may take the import back, or why not
     * @param withdrawn null as long as it stands
     */
    @Schema(name = "LeadImport")
    record ImportedView(
            String formerNumber,
            String by,
            LocalDate on,
            @Nullable String verifiedBy,
            @Nullable LocalDate verifiedOn,
            @Nullable String note,
            List<ImportedPauseView> pauses,
            VerificationView verification,
            VerificationView withdrawal,
            @Nullable ImportWithdrawnView withdrawn) {}

    /** The import was taken back. */
    @Schema(name = "LeadImportWithdrawn")
    record ImportWithdrawnView(String by, LocalDate on, String reason) {}

    /** Time not counted towards the limit of a filed case, as its row said. */
    @Schema(name = "LeadImportPause")
    record ImportedPauseView(
            PauseGround ground,
            String openingPaper,
            LocalDate from,
            @Nullable String closingPaper,
            @Nullable LocalDate to) {}

    /** Whether the caller may find the import right, or take it back, or why not. */
    @Schema(name = "LeadImportVerification")
    record VerificationView(boolean open, @Nullable LeadRefusal code, @Nullable String reason) {}

    record OfficerView(String personId, String label) {}

    @Schema(name = "LeadPause")
    record PauseView(
            PauseGround ground,
            PaperView opening,
            LocalDate from,
            @Nullable PaperView closing,
            @Nullable LocalDate to) {}

    /**
     * @param evidence the item that holds it
     */
    @Schema(name = "LeadPaper")
    record PaperView(String number, @Nullable LocalDate day, @Nullable ItemView evidence) {}

    /**
     * An item of evidence.
     *
     * @param number in the matter
     * @param title missing of one that is withheld
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LeadEvidence")
    record ItemView(String evidenceId, int number, @Nullable String title) {}

    @Schema(name = "LeadClock")
    record ClockView(
            String clockId,
            String rule,
            LocalDate start,
            LocalDate due,
            boolean provisional,
            boolean paused,
            boolean extended,
            boolean overdue) {}

    /**
     * @param identifier of a natural person the mask
     * @param identityOpen the caller may see the number behind the mask, for a reason
     */
    record PartyView(
            String partyId,
            PartyRole role,
            PartyKind kind,
            String name,
            @Nullable String identifier,
            @Nullable Boolean identifierValid,
            boolean identityOpen) {}

    /**
     * @param registered it stands in a register that can be looked into
     * @param recordId where what was found there is written down; null if nobody has looked
     */
    record RightView(
            String rightId,
            RightType type,
            String name,
            String number,
            boolean numberValid,
            @Nullable Integer trademarkClass,
            boolean registered,
            @Nullable String recordId) {}

    /**
     * Another lead of the same office that this one is followed up with.
     *
     * @param into this one went into that; else that went into this
     * @param on when
     * @param reason as the unit head gave it, if one was needed
     */
    @Schema(name = "LeadLink")
    record LinkView(
            String matterId,
            String number,
            String title,
            boolean into,
            MergeKind kind,
            LocalDate on,
            @Nullable String reason) {}

    /**
     * A party or right that was corrected or withdrawn, the last one first.
     *
     * @param right it was a right; otherwise a party
     * @param replacedBy the name of what stands in its place; null if it was withdrawn
     * @param by who changed it
     */
    @Schema(name = "LeadFormerEntry")
    record FormerView(
            boolean right,
            String name,
            @Nullable String identifier,
            @Nullable String replacedBy,
            String reason,
            String by,
            Instant at) {}

    /** Whether the caller may name, correct and withdraw parties and rights, or why not. */
    @Schema(name = "LeadPartyChange")
    record PartyChangeView(boolean open, @Nullable LeadRefusal code, @Nullable String reason) {}

    /**
     * @param office which the warning is about, if it is about one
     */
    record Warning(String code, String text, @Nullable OfficeView office) {}

    /** An act, open or closed with the officer's sentence. */
    @Schema(name = "LeadAction")
    record ActionView(
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
                                "merger-undoing"
                            })
                    String name,
            boolean open,
            @Nullable LeadRefusal code,
            @Nullable String reason) {}
}
