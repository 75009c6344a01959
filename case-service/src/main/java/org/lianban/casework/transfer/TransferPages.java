package org.lianban.casework.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.lianban.casework.access.Grants;
import org.lianban.casework.access.domain.DocumentMarks;
import org.lianban.casework.deadline.ClockReading;
import org.lianban.casework.deadline.ClockReadings;
import org.lianban.casework.deadline.domain.Deadline;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.transfer.TransferView.ChangeLine;
import org.lianban.casework.transfer.TransferView.ClockLine;
import org.lianban.casework.transfer.TransferView.CourseLine;
import org.lianban.casework.transfer.domain.Circumstances;
import org.lianban.casework.transfer.domain.CourseStep;
import org.lianban.casework.transfer.domain.PaperRules;
import org.lianban.casework.transfer.domain.Transfer;
import org.lianban.casework.transfer.domain.TransferRules;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.counter.CallerLanguage;

/** One transfer as a page: its papers, clocks, course, and the actions that the rules allow. */
@ApplicationScoped
class TransferPages {
    private final TransferQueries queries;
    private final PaperStore papers;
    private final ActionSentences sentences;
    private final ClockReadings readings;
    private final Happenings happenings;
    private final Grants grants;
    private final CallerLanguage language;

    TransferPages(
            TransferQueries queries,
            PaperStore papers,
            ActionSentences sentences,
            ClockReadings readings,
            Happenings happenings,
            Grants grants,
            CallerLanguage language) {
        this.queries = queries;
        this.papers = papers;
        this.sentences = sentences;
        this.readings = readings;
        this.happenings = happenings;
        this.grants = grants;
        this.language = language;
    }

    TransferView page(StoredTransfer stored, Circumstances now) {
        OfficeTree tree = now.offices();
        TransferId id = stored.transfer().terms().id();
        DocumentMarks marks = grants.marks(now.by(), now.matter().id());
        TransferQueries.Lines lines = queries.transfer(stored.transfer().terms(), marks, tree);
        return new TransferView(
                lines.particulars(),
                lines.course(),
                course(stored.transfer(), lines.course().draftedAt()),
                stored.version(),
                now.matter().version(),
                lines.matterVersionAtIssue(),
                TransferQueries.office(tree, now.matter().writingOffice().value()),
                queries.letters(id, marks, tree),
                PaperRules.isOnPaper(stored.transfer()),
                papers.lines(id),
                clocks(now),
                changes(lines, id, now),
                Stream.concat(
                                TransferRules.actions(stored.transfer(), now).stream()
                                        .map(sentences::line),
                                PaperRules.actions(stored.transfer(), now).stream()
                                        .map(
                                                action ->
                                                        sentences.line(
                                                                action.step().word(),
                                                                action.weight(),
                                                                action.closed())))
                        .toList());
    }

    private static List<CourseLine> course(Transfer transfer, Instant draftedAt) {
        return CourseStep.of(transfer).stream()
                .map(
                        step ->
                                new CourseLine(
                                        step.name(),
                                        step.taken(),
                                        step.on(),
                                        step.name() == CourseStep.CourseStepName.DRAFTED
                                                ? draftedAt
                                                : null))
                .toList();
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
                : happenings.since(now.matter().id(), issuedAt, id, now.by());
    }
}
