package org.lianban.casework.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lianban.casework.deadline.LegalClock;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.transfer.domain.Circumstances;
import org.lianban.casework.transfer.domain.DraftRules;
import org.lianban.casework.transfer.domain.Transfer;
import org.lianban.casework.transfer.domain.TransferRules;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.TransferId;

/** Puts together what a caller reads; his actions come from the rules that will decide. */
@ApplicationScoped
class TransferViews {
    private final Matters matters;
    private final TransferStore store;
    private final TransferQueries queries;
    private final Surroundings surroundings;
    private final ActionSentences sentences;
    private final LegalClock clock;

    // Six: a page gathers what five commands need one by one.
    TransferViews(
            Matters matters,
            TransferStore store,
            TransferQueries queries,
            Surroundings surroundings,
            ActionSentences sentences,
            LegalClock clock) {
        this.matters = matters;
        this.store = store;
        this.queries = queries;
        this.surroundings = surroundings;
        this.sentences = sentences;
        this.clock = clock;
    }

    TransferView view(TransferId id, Caller caller) {
        StoredTransfer stored = store.get(id);
        return view(stored, circumstances(stored.transfer().terms().matter(), caller));
    }

    TransferList ofMatter(MatterId matter, Caller caller) {
        Circumstances now = circumstances(matter, caller);
        List<StoredTransfer> all = store.ofMatter(matter);
        List<Transfer> transfers = all.stream().map(StoredTransfer::transfer).toList();
        return new TransferList(
                all.stream().map(stored -> view(stored, now)).toList(),
                List.of(
                        sentences.line(
                                "draft-transfer", DraftRules.closed(transfers, now).orElse(null))));
    }

    Circumstances circumstances(MatterId id, Caller caller) {
        MatterFile matter = matters.find(id).orElseThrow();
        return surroundings.of(matter, caller, clock.today());
    }

    private TransferView view(StoredTransfer stored, Circumstances now) {
        OfficeTree tree = now.offices();
        TransferId id = stored.transfer().terms().id();
        TransferQueries.Lines lines = queries.transfer(id, tree);
        return new TransferView(
                lines.particulars(),
                lines.course(),
                stored.version(),
                now.matter().version(),
                lines.matterVersionAtIssue(),
                TransferQueries.office(tree, now.matter().writingOffice().value()),
                queries.letters(id, tree),
                queries.clocks(now.matter().id(), tree),
                TransferRules.actions(stored.transfer(), now).stream()
                        .map(sentences::line)
                        .toList());
    }
}
