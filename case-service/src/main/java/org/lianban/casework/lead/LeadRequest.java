package org.lianban.casework.lead;

import static org.lianban.casework.party.PlainTexts.optionalText;
import static org.lianban.casework.party.PlainTexts.text;
import static org.lianban.kernel.counter.Fields.list;

import com.fasterxml.uuid.Generators;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.lead.domain.ActPeriod;
import org.lianban.casework.lead.domain.FilingCondition;
import org.lianban.casework.lead.domain.Ground;
import org.lianban.casework.lead.domain.HarmKind;
import org.lianban.casework.lead.domain.LawChoice;
import org.lianban.casework.lead.domain.LeadCommand.ChosenLaw;
import org.lianban.casework.lead.domain.LeadCommand.DeclineFiling;
import org.lianban.casework.lead.domain.LeadCommand.ExtendVerification;
import org.lianban.casework.lead.domain.LeadCommand.FileCase;
import org.lianban.casework.lead.domain.LeadCommand.Harm;
import org.lianban.casework.lead.domain.LeadCommand.MergeLead;
import org.lianban.casework.lead.domain.LeadCommand.PauseVerification;
import org.lianban.casework.lead.domain.LeadCommand.ResumeVerification;
import org.lianban.casework.lead.domain.LeadCommand.TellInformant;
import org.lianban.casework.lead.domain.LeadCommand.UndoMerge;
import org.lianban.casework.lead.domain.MergeKind;
import org.lianban.casework.lead.domain.NonFilingGround;
import org.lianban.casework.lead.domain.NoticeWay;
import org.lianban.casework.lead.domain.Paper;
import org.lianban.casework.lead.domain.PauseGround;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/** Bodies of the commands as they come in; each becomes a command of the rule room. */
final class LeadRequest {
    private static final int LONGEST_NOTE = 1000;
    private static final int LONGEST_NUMBER = 200;
    private static final int MOST_OFFICERS = 20;
    private static final int MOST_ITEMS = 100;

    private LeadRequest() {}

    record Assignment(List<UUID> officers) {
        List<PersonId> checked() {
            return list("/officers", officers, MOST_OFFICERS).stream().map(PersonId::new).toList();
        }
    }

    @Schema(name = "LeadExtension")
    record Extension(String reason) {
        ExtendVerification checked() {
            return new ExtendVerification(text("/reason", reason, LONGEST_NOTE));
        }
    }

    record Pausing(PauseGround ground, PaperRequest paper, LocalDate from) {
        PauseVerification checked() {
            return new PauseVerification(ground, paper.checked(), from);
        }
    }

    record Resuming(PaperRequest paper, LocalDate to) {
        ResumeVerification checked() {
            return new ResumeVerification(paper.checked(), to);
        }
    }

    /**
     * The paper that opens or closes excluded time.
     *
     * @param day its date, if it is not that of the act it goes with
     * @param evidence the item that holds it, if it was taken in
     */
    record PaperRequest(String number, @Nullable LocalDate day, @Nullable UUID evidence) {
        Paper checked() {
            return new Paper(
                    text("/paper/number", number, LONGEST_NUMBER),
                    day,
                    evidence == null ? null : new EvidenceId(evidence));
        }
    }

    /**
     * @param actFrom with {@code actTo} and {@code continuing}, as verification established them;
     *     as registered when none of them is given
     * @param law only where the act was over before its law changed
     */
    record Filing(
            @Nullable Map<FilingCondition, @Nullable GroundRequest> grounds,
            @Nullable LocalDate actFrom,
            @Nullable LocalDate actTo,
            @Nullable Boolean continuing,
            @Nullable HarmRequest harm,
            @Nullable LawRequest law) {
        FileCase checked() {
            Map<FilingCondition, Ground> checked = new EnumMap<>(FilingCondition.class);
            if (grounds != null) {
                grounds.forEach((condition, written) -> ground(checked, condition, written));
            }
            return new FileCase(
                    checked,
                    act(),
                    harm == null ? null : harm.checked(),
                    law == null ? null : law.checked(),
                    new ClockId(Generators.timeBasedEpochGenerator().generate()),
                    form());
        }

        private @Nullable ActPeriod act() {
            return actFrom == null && actTo == null && continuing == null
                    ? null
                    : new ActPeriod(actFrom, actTo, Boolean.TRUE.equals(continuing));
        }

        // A tick without a note or an item is no tick: the rule will name the condition.
        private static void ground(
                Map<FilingCondition, Ground> grounds,
                FilingCondition condition,
                @Nullable GroundRequest written) {
            if (written == null) {
                return;
            }
            Ground ground = written.checked("/grounds/" + condition.name());
            if (ground.note() != null || !ground.items().isEmpty()) {
                grounds.put(condition, ground);
            }
        }
    }

    /**
     * What a condition of filing rests on.
     *
     * @param evidence items of the matter
     */
    record GroundRequest(@Nullable String note, @Nullable List<UUID> evidence) {
        Ground checked(String pointer) {
            return new Ground(
                    optionalText(pointer + "/note", note, LONGEST_NOTE),
                    list(pointer + "/evidence", evidence, MOST_ITEMS).stream()
                            .map(EvidenceId::new)
                            .distinct()
                            .toList());
        }
    }

    /** Harm to life, health or financial safety. */
    record HarmRequest(HarmKind kind, String note) {
        Harm checked() {
            return new Harm(kind, text("/harm/note", note, LONGEST_NOTE));
        }
    }

    /** Which law is applied, and why. */
    @Schema(name = "FilingLaw")
    record LawRequest(LawChoice choice, String reason) {
        ChosenLaw checked() {
            return new ChosenLaw(choice, text("/law/reason", reason, LONGEST_NOTE));
        }
    }

    record Declining(NonFilingGround ground, String reason) {
        DeclineFiling checked() {
            return new DeclineFiling(ground, text("/reason", reason, LONGEST_NOTE), form());
        }
    }

    private static LetterId form() {
        return new LetterId(Generators.timeBasedEpochGenerator().generate());
    }

    /**
     * @param office which is competent, as he was told
     */
    record Telling(LocalDate toldOn, NoticeWay way, OfficeId office) {
        TellInformant checked() {
            return new TellInformant(toldOn, way, office);
        }
    }

    /**
     * @param into the matter of the lead that follows it up
     * @param seenOther the version of that lead as it was seen
     * @param reason needed where the system does not see that party and act are the same
     * @param newFacts it is a report that tells new ones: the other's time counts from it
     */
    @Schema(name = "LeadMerging")
    record Merging(UUID into, Long seenOther, @Nullable String reason, @Nullable Boolean newFacts) {
        MergeDesk.Merging checked() {
            return new MergeDesk.Merging(
                    new MergeLead(
                            new MatterId(into),
                            MergeKind.MERGED,
                            optionalText("/reason", reason, LONGEST_NOTE),
                            Boolean.TRUE.equals(newFacts)),
                    seenOther);
        }
    }

    /**
     * @param into the matter of the report that came first
     * @param seenOther the version of its lead as it was seen
     * @param reason that the same facts were told
     */
    @Schema(name = "LeadDuplicate")
    record Duplicate(UUID into, Long seenOther, String reason) {
        MergeDesk.Merging checked() {
            return new MergeDesk.Merging(
                    new MergeLead(
                            new MatterId(into),
                            MergeKind.DUPLICATE,
                            text("/reason", reason, LONGEST_NOTE)),
                    seenOther);
        }
    }

    @Schema(name = "LeadMergeUndoing")
    record Unmerging(String reason) {
        UndoMerge checked() {
            return new UndoMerge(text("/reason", reason, LONGEST_NOTE));
        }
    }
}
