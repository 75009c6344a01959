package org.lianban.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.lead.domain.ImportMark;
import org.lianban.casework.lead.domain.Lead;
import org.lianban.casework.lead.domain.LeadState.CaseFiled;
import org.lianban.casework.lead.domain.LeadState.ImportWithdrawn;
import org.lianban.casework.lead.domain.LeadState.Merged;
import org.lianban.casework.lead.domain.LeadState.NotFiled;
import org.lianban.casework.lead.domain.LeadState.Registered;
import org.lianban.casework.lead.domain.LeadState.TransferredOut;
import org.lianban.casework.lead.domain.LeadState.Verifying;
import org.lianban.casework.lead.domain.MatterImportRules;
import org.lianban.casework.lead.domain.Pause;
import org.lianban.casework.lead.domain.Situation;

/** That a lead was imported, and what became of the comparison with its papers. */
@ApplicationScoped
class ImportMarkViews {
    private final ImportMarkStore marks;
    private final ImportWithdrawalDesk withdrawals;
    private final LeadStore leads;
    private final LeadSurroundings surroundings;
    private final LeadWords words;

    ImportMarkViews(
            ImportMarkStore marks,
            ImportWithdrawalDesk withdrawals,
            LeadStore leads,
            LeadSurroundings surroundings,
            LeadWords words) {
        this.marks = marks;
        this.withdrawals = withdrawals;
        this.leads = leads;
        this.surroundings = surroundings;
        this.words = words;
    }

    /** Null of a lead that was registered here. */
    LeadView.@Nullable ImportedView view(Lead lead, Situation situation) {
        Optional<ImportMark> found = marks.find(lead.matter(), lead.office());
        return found.map(
                        mark ->
                                new LeadView.ImportedView(
                                        mark.formerNumber(),
                                        surroundings.label(mark.by()),
                                        mark.on(),
                                        mark.verifiedBy() == null
                                                ? null
                                                : surroundings.label(mark.verifiedBy()),
                                        mark.verifiedOn(),
                                        mark.note(),
                                        pauses(lead),
                                        words.verification(
                                                MatterImportRules.closed(mark, lead, situation)),
                                        words.verification(
                                                withdrawals.closed(mark, lead, situation)),
                                        withdrawn(mark)))
                .orElse(null);
    }

    private LeadView.@Nullable ImportWithdrawnView withdrawn(ImportMark mark) {
        ImportMark.@Nullable Withdrawal withdrawal = mark.withdrawal();
        return withdrawal == null
                ? null
                : new LeadView.ImportWithdrawnView(
                        surroundings.label(withdrawal.by()), withdrawal.on(), withdrawal.reason());
    }

    private List<LeadView.ImportedPauseView> pauses(Lead lead) {
        @Nullable LocalDate filedOn =
                switch (lead.state()) {
                    case CaseFiled filed -> filed.filedOn();
                    case TransferredOut left -> left.filedOn();
                    case ImportWithdrawn withdrawn -> withdrawn.filedOn();
                    case Registered _, Verifying _, NotFiled _, Merged _ -> null;
                };
        return leads.pauses(lead).stream()
                .filter(pause -> !pause.isOfVerification(filedOn))
                .map(ImportMarkViews::pause)
                .toList();
    }

    private static LeadView.ImportedPauseView pause(Pause pause) {
        return new LeadView.ImportedPauseView(
                pause.ground(),
                pause.opening().number(),
                pause.from(),
                pause.closing() == null ? null : pause.closing().number(),
                pause.to());
    }
}
