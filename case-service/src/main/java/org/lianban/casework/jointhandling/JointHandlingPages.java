package org.lianban.casework.jointhandling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.correspondence.AddressedSight;
import org.lianban.casework.correspondence.CorrespondenceLines;
import org.lianban.casework.deadline.domain.Subject;
import org.lianban.casework.jointhandling.JointHandlingView.ActionLine;
import org.lianban.casework.jointhandling.JointHandlingView.AnswerLine;
import org.lianban.casework.jointhandling.JointHandlingView.EndingLine;
import org.lianban.casework.jointhandling.JointHandlingView.ReportLine;
import org.lianban.casework.jointhandling.domain.InvitingRules;
import org.lianban.casework.jointhandling.domain.JointHandling;
import org.lianban.casework.jointhandling.domain.JointHandlingAction.Closed;
import org.lianban.casework.jointhandling.domain.JointHandlingRules;
import org.lianban.casework.jointhandling.domain.JointHandlingTerms;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.matter.domain.Weight;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.JointHandlingId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.ProblemCatalogue;

/** What a caller reads of one joint handling, or of all of a matter. */
@ApplicationScoped
class JointHandlingPages {
    private static final String INVITE = "invite-joint-handling";

    private final Matters matters;
    private final JointHandlingStore store;
    private final AddressedSight sight;
    private final JointHandlingSurroundings surroundings;
    private final CorrespondenceLines lines;
    private final LegalClock clock;
    private final ProblemCatalogue catalogue;
    private final CallerLanguage language;

    JointHandlingPages(
            Matters matters,
            JointHandlingStore store,
            AddressedSight sight,
            JointHandlingSurroundings surroundings,
            CorrespondenceLines lines,
            LegalClock clock,
            ProblemCatalogue catalogue,
            CallerLanguage language) {
        this.matters = matters;
        this.store = store;
        this.sight = sight;
        this.surroundings = surroundings;
        this.lines = lines;
        this.clock = clock;
        this.catalogue = catalogue;
        this.language = language;
    }

    @Transactional
    JointHandlingView view(JointHandlingId id, Caller caller) {
        return page(store.find(id).orElseThrow(), caller);
    }

    @Transactional
    JointHandlingsView ofMatter(MatterId id, Caller caller) {
        MatterFile matter = matters.find(id).orElseThrow();
        return new JointHandlingsView(
                id.toString(),
                store.ofMatter(id).stream()
                        .filter(stored -> isRead(stored.joint().terms(), caller))
                        .map(stored -> page(stored, caller))
                        .toList(),
                List.of(
                        line(
                                INVITE,
                                Weight.OTHER,
                                InvitingRules.closed(
                                                surroundings.now(matter, caller, clock.today()))
                                        .orElse(null))));
    }

    private boolean isRead(JointHandlingTerms terms, Caller caller) {
        return sight.sees(caller, terms.matter(), terms.to());
    }

    private JointHandlingView page(StoredJointHandling stored, Caller caller) {
        JointHandling joint = stored.joint();
        JointHandlingTerms terms = joint.terms();
        MatterFile matter = matters.find(terms.matter()).orElseThrow();
        JointHandling.@Nullable Receipt receipt = joint.receipt();
        JointHandling.@Nullable Answer answer = joint.answer();
        JointHandling.@Nullable Ending ending = joint.ending();
        return new JointHandlingView(
                terms.id().toString(),
                lines.office(terms.from()),
                lines.office(terms.to()),
                terms.title(),
                terms.reason(),
                terms.work(),
                joint.state(),
                terms.invitedOn(),
                terms.letter().toString(),
                lines.number(terms.letter()),
                receipt == null ? null : receipt.letter().toString(),
                receipt == null ? null : receipt.on(),
                answer == null ? null : line(answer),
                joint.officers().stream().flatMap(id -> surroundings.label(id).stream()).toList(),
                joint.reports().stream().map(this::line).toList(),
                ending == null ? null : line(ending),
                lines.matter(terms.matter(), caller),
                lines.due(terms.matter(), Subject.jointHandling(terms.id())),
                stored.version(),
                JointHandlingRules.actions(joint, surroundings.now(matter, caller, clock.today()))
                        .stream()
                        .filter(action -> !action.isOfOthers())
                        .map(action -> line(action.step().word(), action.weight(), action.closed()))
                        .toList());
    }

    private AnswerLine line(JointHandling.Answer answer) {
        return new AnswerLine(
                answer.kind(),
                answer.letter().toString(),
                lines.number(answer.letter()),
                answer.words(),
                answer.on());
    }

    private ReportLine line(JointHandling.Report report) {
        return new ReportLine(
                report.number(),
                report.words(),
                surroundings.label(report.by()).orElse(null),
                report.on());
    }

    private EndingLine line(JointHandling.Ending ending) {
        return new EndingLine(
                lines.office(ending.office()),
                ending.reason(),
                ending.letter().toString(),
                lines.number(ending.letter()),
                ending.on());
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
