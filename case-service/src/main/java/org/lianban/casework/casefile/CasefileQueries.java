package org.lianban.casework.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.casefile.domain.Casefile;
import org.lianban.casework.casefile.domain.CasefileAction;
import org.lianban.casework.casefile.domain.CasefileRules;
import org.lianban.casework.casefile.domain.Decision;
import org.lianban.casework.casefile.domain.Report;
import org.lianban.casework.casefile.domain.Situation;
import org.lianban.casework.casefile.domain.StopOrder;
import org.lianban.casework.casefile.domain.Termination;
import org.lianban.casework.deadline.domain.RunningClock;
import org.lianban.casework.letter.Letters;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.Handling;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.ProblemCatalogue;
import org.lianban.kernel.counter.RefusedException;

/** Puts a case's view together; the caller's sight of the matter is checked before. */
@ApplicationScoped
class CasefileQueries {
    private final Matters matters;
    private final CasefileStore store;
    private final CasefileSurroundings surroundings;
    private final Letters letters;
    private final ProblemCatalogue catalogue;
    private final CallerLanguage language;

    CasefileQueries(
            Matters matters,
            CasefileStore store,
            CasefileSurroundings surroundings,
            Letters letters,
            ProblemCatalogue catalogue,
            CallerLanguage language) {
        this.matters = matters;
        this.store = store;
        this.surroundings = surroundings;
        this.letters = letters;
        this.catalogue = catalogue;
        this.language = language;
    }

    CasefileView view(Caller caller, MatterId id) {
        MatterFile matter =
                matters.find(id).orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
        StoredCasefile stored =
                store.shownTo(caller.office(), matter)
                        .orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
        Casefile file = stored.file();
        Handling handling = matter.handlingOf(file.office()).orElseThrow();
        CasefileColumns columns = CasefileColumns.of(file.state());
        Situation situation = surroundings.situation(matter, file, caller, surroundings.today());
        return new CasefileView(
                id.toString(),
                handling.number(),
                office(file.office()),
                office(matter.writingOffice()),
                handling.stage(),
                file.state().word(),
                file.filedOn(),
                situation.officers().stream()
                        .map(
                                officer ->
                                        new CasefileView.OfficerView(
                                                officer.id().toString(), officer.label()))
                        .toList(),
                columns.begunOn(),
                file.stops().stream().map(this::stop).toList(),
                report(columns.report()),
                decision(columns.decision()),
                termination(columns.termination()),
                columns.closedOn(),
                surroundings.clocks(file).stream().map(this::clock).toList(),
                CasefileRules.actions(file, situation).stream().map(this::action).toList(),
                stored.version(),
                matter.version());
    }

    private CasefileView.StopView stop(StopOrder stop) {
        @Nullable LetterId letter = stop.paper().issued();
        return new CasefileView.StopView(
                letters.number(stop.paper()),
                letter == null ? null : letter.toString(),
                stop.on(),
                stop.what());
    }

    private static CasefileView.@Nullable ReportView report(@Nullable Report report) {
        return report == null ? null : new CasefileView.ReportView(report.on(), report.findings());
    }

    private static CasefileView.@Nullable DecisionView decision(@Nullable Decision decision) {
        return decision == null
                ? null
                : new CasefileView.DecisionView(
                        decision.outcome(),
                        decision.ground(),
                        decision.paper(),
                        decision.reason(),
                        decision.on());
    }

    private static CasefileView.@Nullable TerminationView termination(
            @Nullable Termination termination) {
        return termination == null
                ? null
                : new CasefileView.TerminationView(
                        termination.ground(), termination.reason(), termination.on());
    }

    private CasefileView.ClockView clock(RunningClock clock) {
        return new CasefileView.ClockView(
                clock.id().toString(),
                clock.rule(),
                clock.start(),
                clock.due(),
                clock.provisional(),
                clock.isOverOn(surroundings.today()));
    }

    private CasefileView.ActionView action(CasefileAction action) {
        String name = action.act().path();
        CasefileAction.@Nullable Closed closed = action.closed();
        return closed == null
                ? new CasefileView.ActionView(name, true, null, null)
                : new CasefileView.ActionView(
                        name,
                        false,
                        closed.because(),
                        catalogue.sentence(
                                closed.because().name(), closed.particulars(), language.locale()));
    }

    private CasefileView.OfficeView office(OfficeId id) {
        return new CasefileView.OfficeView(id.value(), surroundings.offices().office(id).name());
    }
}
