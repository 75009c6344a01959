package org.lianban.casework.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lianban.casework.deadline.ClockReading;
import org.lianban.casework.deadline.ClockReadings;
import org.lianban.casework.deadline.domain.Deadline;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.transfer.TransferView.ChangeLine;
import org.lianban.casework.transfer.TransferView.ClockLine;
import org.lianban.casework.transfer.domain.Circumstances;
import org.lianban.casework.transfer.domain.DraftRules;
import org.lianban.casework.transfer.domain.Transfer;
import org.lianban.casework.transfer.domain.TransferRules;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.LegalClock;

/** Puts together what a caller reads; his actions come from the rules that will decide. */
@ApplicationScoped
class TransferViews {
    private final Matters matters;
    private final TransferStore store;
    private final TransferQueries queries;
    private final Surroundings surroundings;
    private final ActionSentences sentences;
    private final LegalClock clock;
    private final ClockReadings readings;
    private final Happenings happenings;
    private final CallerLanguage language;

    // Nine: a page gathers what the commands need one by one.
    TransferViews(
            Matters matters,
            TransferStore store,
            TransferQueries queries,
            Surroundings surroundings,
            ActionSentences sentences,
            LegalClock clock,
            ClockReadings readings,
            Happenings happenings,
            CallerLanguage language) {
        this.matters = matters;
        this.store = store;
        this.queries = queries;
        this.surroundings = surroundings;
        this.sentences = sentences;
        this.clock = clock;
        this.readings = readings;
        this.happenings = happenings;
        this.language = language;
    }

    TransferView view(TransferId id, Caller caller) {
        StoredTransfer stored = store.get(id);
        return view(stored, circumstances(stored.transfer().terms().matter(), caller));
    }

    TransferList ofMatter(MatterId matter, Caller caller) {
        Circumstances now = circumstances(matter, caller);
        List<StoredTransfer> all = store.ofMatter(matter, caller.office());
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

    private List<ClockLine> clocks(Circumstances now) {
        return readings.ofMatter(now.matter().id(), language.locale()).stream()
                .map(reading -> clock(reading, now.offices()))
                .toList();
    }

    private static ClockLine clock(ClockReading reading, OfficeTree tree) {
        Deadline deadline = reading.deadline();
        return new ClockLine(
                deadline.id().toString(),
                deadline.rule(),
                TransferQueries.office(tree, deadline.office().value()),
                deadline.term().start(),
                deadline.end().due(),
                deadline.end().provisional(),
                reading.state(),
                reading.outcome());
    }

    private List<ChangeLine> changes(
            TransferQueries.Lines lines, TransferId id, Circumstances now) {
        Long issuedAt = lines.matterVersionAtIssue();
        return issuedAt == null
                ? List.of()
                : happenings.since(now.matter().id(), issuedAt, id, now.by().office());
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
                clocks(now),
                changes(lines, id, now),
                TransferRules.actions(stored.transfer(), now).stream()
                        .map(sentences::line)
                        .toList());
    }
}
