package org.lianban.casework.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.correspondence.CorrespondenceLines;
import org.lianban.casework.correspondence.MatterLine;
import org.lianban.casework.deadline.domain.Subject;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.matter.domain.Weight;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.supervision.SupervisionView.ActionLine;
import org.lianban.casework.supervision.SupervisionView.DemandLine;
import org.lianban.casework.supervision.SupervisionView.LiftingLine;
import org.lianban.casework.supervision.SupervisionView.ReminderLine;
import org.lianban.casework.supervision.SupervisionView.ReportLine;
import org.lianban.casework.supervision.domain.Course;
import org.lianban.casework.supervision.domain.OrderingRules;
import org.lianban.casework.supervision.domain.Supervision;
import org.lianban.casework.supervision.domain.SupervisionAction.Closed;
import org.lianban.casework.supervision.domain.SupervisionRules;
import org.lianban.casework.supervision.domain.SupervisionTerms;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.SupervisionId;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.ProblemCatalogue;

/** What a caller reads of one supervision, or of all of a matter; that he may has been asked. */
@ApplicationScoped
class SupervisionPages {
    private static final String ORDER = "order-supervision";

    private final Matters matters;
    private final SupervisionStore store;
    private final SupervisionSurroundings surroundings;
    private final CorrespondenceLines lines;
    private final LegalClock clock;
    private final ProblemCatalogue catalogue;
    private final CallerLanguage language;

    SupervisionPages(
            Matters matters,
            SupervisionStore store,
            SupervisionSurroundings surroundings,
            CorrespondenceLines lines,
            LegalClock clock,
            ProblemCatalogue catalogue,
            CallerLanguage language) {
        this.matters = matters;
        this.store = store;
        this.surroundings = surroundings;
        this.lines = lines;
        this.clock = clock;
        this.catalogue = catalogue;
        this.language = language;
    }

    @Transactional
    SupervisionView view(SupervisionId id, Caller caller) {
        return page(store.find(id).orElseThrow(), caller);
    }

    @Transactional
    SupervisionsView ofMatter(MatterId id, Caller caller) {
        MatterFile matter = matters.find(id).orElseThrow();
        return new SupervisionsView(
                id.toString(),
                store.ofMatter(id).stream().map(stored -> page(stored, caller)).toList(),
                List.of(
                        line(
                                ORDER,
                                Weight.OTHER,
                                OrderingRules.closed(
                                                surroundings.now(matter, caller, clock.today()),
                                                surroundings.isOpen(id, caller.office()))
                                        .orElse(null))));
    }

    private SupervisionView page(StoredSupervision stored, Caller caller) {
        Supervision supervision = stored.supervision();
        SupervisionTerms terms = supervision.terms();
        Course course = supervision.course();
        MatterFile matter = matters.find(terms.matter()).orElseThrow();
        LocalDate dueOn = course.demand().dueOn();
        return new SupervisionView(
                terms.id().toString(),
                lines.office(terms.by()),
                lines.office(matter.writingOffice()),
                new MatterLine(matter.id().toString(), matter.writing().number(), matter.title()),
                terms.reason(),
                terms.every(),
                supervision.state(),
                terms.orderedOn(),
                dueOn,
                supervision instanceof Supervision.Running && clock.today().isAfter(dueOn),
                course.demands().stream().map(this::line).toList(),
                course.reports().stream().map(this::line).toList(),
                course.reminders().stream().map(this::line).toList(),
                supervision instanceof Supervision.Lifted lifted ? line(lifted.how()) : null,
                lines.due(terms.matter(), Subject.supervision(terms.id())),
                stored.version(),
                SupervisionRules.actions(
                                supervision,
                                surroundings.now(supervision, matter, caller, clock.today()))
                        .stream()
                        .filter(action -> !action.isOfOthers())
                        .map(action -> line(action.step().word(), action.weight(), action.closed()))
                        .toList());
    }

    private DemandLine line(Course.Demand demand) {
        return new DemandLine(
                demand.requirement(),
                demand.dueOn(),
                demand.letter().toString(),
                lines.number(demand.letter()),
                demand.on());
    }

    private ReportLine line(Course.Report report) {
        return new ReportLine(
                report.number(),
                report.words(),
                report.concluded(),
                surroundings.label(report.by()).orElse(null),
                report.on());
    }

    private ReminderLine line(Course.Reminder reminder) {
        return new ReminderLine(
                reminder.letter().toString(), lines.number(reminder.letter()), reminder.on());
    }

    private LiftingLine line(Supervision.Lifting how) {
        return new LiftingLine(
                how.reason(), how.letter().toString(), lines.number(how.letter()), how.on());
    }

    private ActionLine line(String name, Weight weight, @Nullable Closed closed) {
        return closed == null
                ? new ActionLine(name, weight, true, null, null)
                : new ActionLine(
                        name,
                        weight,
                        false,
                        closed.because(),
                        catalogue.sentence(
                                closed.because().name(), closed.particulars(), language.locale()));
    }
}
