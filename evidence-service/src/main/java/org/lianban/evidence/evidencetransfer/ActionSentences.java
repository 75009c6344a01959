package org.lianban.evidence.evidencetransfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.evidencetransfer.EvidenceTransferView.ActionLine;
import org.lianban.evidence.evidencetransfer.EvidenceTransferView.ItemActionLine;
import org.lianban.evidence.evidencetransfer.EvidenceTransferView.OutcomeLine;
import org.lianban.evidence.evidencetransfer.EvidenceTransferView.Weight;
import org.lianban.evidence.evidencetransfer.domain.Closed;
import org.lianban.evidence.evidencetransfer.domain.ComputedNote;
import org.lianban.evidence.evidencetransfer.domain.Discrepancy;
import org.lianban.evidence.evidencetransfer.domain.DiscrepancyChoice;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransferAction;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransferRefusal;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.ProblemCatalogue;

/**
 * Says in the caller's language why an action is closed, with names filled in, and what was noted.
 */
@ApplicationScoped
class ActionSentences {
    private final ProblemCatalogue catalogue;
    private final CallerLanguage language;

    ActionSentences(ProblemCatalogue catalogue, CallerLanguage language) {
        this.catalogue = catalogue;
        this.language = language;
    }

    /** What can be done with the whole: sent, then taken over, so that one at most is open. */
    List<ActionLine> lines(List<EvidenceTransferAction> actions) {
        return actions.stream()
                .map(
                        action ->
                                new ActionLine(
                                        action.step().word(),
                                        action.isOpen() ? Weight.NEXT : Weight.OTHER,
                                        action.isOpen(),
                                        code(action.closed()),
                                        reason(action.closed())))
                .toList();
    }

    List<OutcomeLine> outcomeLines(List<DiscrepancyChoice> choices) {
        return choices.stream()
                .map(
                        choice ->
                                new OutcomeLine(
                                        choice.outcome(),
                                        choice.isOpen(),
                                        code(choice.closed()),
                                        reason(choice.closed())))
                .toList();
    }

    List<ItemActionLine> itemLines(List<EvidenceTransferAction> actions) {
        return actions.stream()
                .map(
                        action ->
                                new ItemActionLine(
                                        action.step().word(),
                                        action.isOpen(),
                                        code(action.closed()),
                                        reason(action.closed())))
                .toList();
    }

    /** What was noted of a difference. */
    String note(Discrepancy found) {
        return language.locale().getLanguage().equals("en")
                ? ComputedNote.inEnglish(found.note())
                : found.note();
    }

    private static @Nullable EvidenceTransferRefusal code(@Nullable Closed closed) {
        return closed == null ? null : closed.because();
    }

    private @Nullable String reason(@Nullable Closed closed) {
        return closed == null
                ? null
                : catalogue.sentence(
                        closed.because().name(), closed.particulars(), language.locale());
    }
}
