package org.lianban.casework.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.exhibit.domain.ExhibitForm;
import org.lianban.casework.exhibit.domain.ExhibitKind;
import org.lianban.casework.measure.domain.MeasureKind;
import org.lianban.casework.transfer.domain.TransferBasis;
import org.lianban.casework.transfer.domain.TransferRefusal;

/** Who may receive a matter and on which legal bases, for whoever drafts a transfer. */
@Schema(name = "DraftOptions")
record DraftOptionsView(
        List<CandidateLine> candidates,
        List<BasisLine> bases,
        List<String> attachments,
        List<EvidenceOption> evidence,
        List<MeasureOption> measures,
        AssignmentOption assignment) {
    DraftOptionsView {
        candidates = List.copyOf(candidates);
        bases = List.copyOf(bases);
        attachments = List.copyOf(attachments);
        evidence = List.copyOf(evidence);
        measures = List.copyOf(measures);
    }

    /**
     * An open measure, for whose goods the draft plans.
     *
     * @param goods what is held, one line each
     * @param canGoAlong false of what is proposed only, not approved yet, or over
     * @param lapses by itself with its last day: it may before the receiver has it
     * @param lastDay missing of what was not taken yet
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DraftMeasure")
    record MeasureOption(
            String measureId,
            MeasureKind kind,
            @Schema(enumeration = {"PROPOSED", "APPROVED", "URGENT", "IN_FORCE", "EXTENDED"})
                    String state,
            List<String> goods,
            boolean canGoAlong,
            boolean lapses,
            @Nullable LocalDate lastDay) {
        MeasureOption {
            goods = List.copyOf(goods);
        }
    }

    /**
     * What a superior may choose when it hands the matter down.
     *
     * @param offices below the caller's, whoever may be competent first; none if there is nobody
     * @param basis the article, as the notice prints it
     */
    @Schema(name = "DraftAssignment")
    record AssignmentOption(List<AssigneeLine> offices, String basis) {
        AssignmentOption {
            offices = List.copyOf(offices);
        }
    }

    @Schema(name = "DraftAssignee")
    record AssigneeLine(String office, String officeName) {}

    /** An office that may be competent; conditional if the reason names a condition. */
    @Schema(name = "DraftCandidate")
    record CandidateLine(
            String office,
            String officeName,
            List<BasisLine> bases,
            boolean conditional,
            String reason) {}

    /**
     * An item of the matter's evidence; closed if it cannot go along, with the reason.
     *
     * @param number of the item in the matter
     * @param title absent of an item that is withheld
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DraftEvidence")
    record EvidenceOption(
            String evidenceId,
            int number,
            ExhibitKind kind,
            ExhibitForm form,
            @Nullable String title,
            String holder,
            String holderName,
            boolean open,
            @Nullable TransferRefusal code,
            @Nullable String reason) {}

    /**
     * A legal basis to choose.
     *
     * @param code what {@code legalBasis} of a draft says
     * @param basis the articles as the letter prints them; {@code legalBasis} may say them, too
     */
    @Schema(name = "DraftBasis")
    record BasisLine(TransferBasis code, String basis, String text) {}
}
