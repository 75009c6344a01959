package org.lianban.casework.measure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.measure.domain.GoodsState;
import org.lianban.casework.measure.domain.MeasureKind;
import org.lianban.casework.measure.domain.MeasureOutcome;
import org.lianban.casework.measure.domain.MeasureRefusal;

/**
 * A measure on goods as officers see it.
 *
 * @param facts what the officers found, as the party reads it; missing of one proposed when that
 *     was not asked yet
 * @param takenAt of an urgent measure
 * @param list that was left on the spot, of an urgent measure
 * @param limits those that run
 * @param handOvers with which transfers it went from office to office, the earliest first
 * @param version of the measure, for its commands
 */
record MeasureView(
        String measureId,
        String matterId,
        OfficeView office,
        MeasureKind kind,
        boolean urgent,
        @Schema(enumeration = {"PROPOSED", "APPROVED", "URGENT", "IN_FORCE", "EXTENDED", "ENDED"})
                String state,
        PremisesView premises,
        LocalDate proposedOn,
        @Nullable String facts,
        List<OfficerView> officers,
        List<GoodsView> goods,
        @Nullable LocalDate takenOn,
        @Nullable Instant takenAt,
        @Nullable PaperView list,
        @Nullable ApprovalView approval,
        @Nullable ExtensionView extension,
        @Nullable EndingView ending,
        List<LimitView> limits,
        List<HandOverView> handOvers,
        List<ActionView> actions,
        long version) {
    @Schema(name = "MeasureOffice")
    record OfficeView(String id, String name) {}

    @Schema(name = "MeasurePremises")
    record PremisesView(String division, String divisionName, String address) {}

    @Schema(name = "MeasureOfficer")
    record OfficerView(String personId, String label, String labelEn) {}

    /**
     * @param paper number of the letter, or its title if it has none; or name of what was written
     *     outside
     * @param letterId the letter, if it is one of ours
     */
    @Schema(name = "MeasurePaper")
    record PaperView(String paper, @Nullable String letterId) {}

    /**
     * @param leftOn day on which it left the measure
     * @param paper by which the party was told that it left
     * @param consent number of the owner's paper, of goods disposed of early
     * @param kept items of evidence that were kept of them
     */
    @Schema(name = "MeasureGoods")
    record GoodsView(
            int line,
            String what,
            BigDecimal quantity,
            String unit,
            boolean perishable,
            @Nullable String storage,
            GoodsState state,
            @Nullable LocalDate leftOn,
            @Nullable PaperView paper,
            @Nullable String consent,
            @Nullable String disposal,
            List<String> kept) {}

    /**
     * @param by what its head is called, by office and role
     * @param byEn the same in English
     * @param paper number of the letter, or of the paper written outside
     * @param letterId the letter that was issued with it, if one was
     * @param remark what whoever approved added
     */
    @Schema(name = "MeasureApproved")
    record ApprovalView(
            String by,
            String byEn,
            String paper,
            @Nullable String letterId,
            LocalDate approvedOn,
            @Nullable String remark) {}

    @Schema(name = "MeasureExtended")
    record ExtensionView(
            String paper, @Nullable String letterId, String reason, LocalDate extendedOn) {}

    @Schema(name = "MeasureEnding")
    record EndingView(
            MeasureOutcome outcome,
            LocalDate endedOn,
            @Nullable String paper,
            @Nullable String letterId,
            @Nullable String reason) {}

    /**
     * @param raw the last day as counted
     * @param rolled the raw day moved to a working day
     * @param due the day that binds: of both the earlier
     * @param at the last moment, of a limit of hours
     */
    @Schema(name = "MeasureLimit")
    record LimitView(
            String rule,
            LocalDate raw,
            LocalDate rolled,
            LocalDate due,
            @Nullable Instant at,
            boolean provisional,
            boolean overdue) {}

    /**
     * @param place where the goods are kept since; missing if that was not agreed with the new
     *     office
     * @param letterId by which the party is told
     */
    @Schema(name = "MeasureHandOver")
    record HandOverView(
            OfficeView from,
            OfficeView to,
            LocalDate handedOverOn,
            @Nullable String place,
            String handsOver,
            @Nullable String takesOver,
            String transferId,
            String letterId) {}

    /** An act, open or closed with the officer's sentence. */
    @Schema(name = "MeasureAction")
    record ActionView(
            @Schema(
                            enumeration = {
                                "approval",
                                "disapproval",
                                "taking",
                                "outcome",
                                "seizure",
                                "extension",
                                "release",
                                "early-disposal"
                            })
                    String name,
            boolean open,
            @Nullable MeasureRefusal code,
            @Nullable String reason) {}
}
