package org.lianban.casework.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianban.casework.access.Grants;
import org.lianban.casework.deadline.domain.CalendarRules;
import org.lianban.casework.deadline.domain.Deadline;
import org.lianban.casework.deadline.domain.Recount;
import org.lianban.casework.deadline.domain.YearSheet;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.LegalClock;

/** What administrators read of the calendar. */
@ApplicationScoped
class CalendarAnswers {
    private static final int PAGE = 50;

    private final Calendars calendars;
    private final LocalDayStore localDays;
    private final RecountStore recounts;
    private final Grants grants;
    private final MatterGate matters;
    private final Offices offices;
    private final DeadlineTexts texts;
    private final LegalClock legalClock;

    CalendarAnswers(
            Calendars calendars,
            LocalDayStore localDays,
            RecountStore recounts,
            Grants grants,
            MatterGate matters,
            Offices offices,
            DeadlineTexts texts,
            LegalClock legalClock) {
        this.calendars = calendars;
        this.localDays = localDays;
        this.recounts = recounts;
        this.grants = grants;
        this.matters = matters;
        this.offices = offices;
        this.texts = texts;
        this.legalClock = legalClock;
    }

    /** As an agency sees them: without days of any office. */
    @Transactional
    YearsView years() {
        return YearsView.of(calendars.common(), false);
    }

    /** With the days of the caller's office. */
    @Transactional
    YearsView years(Caller caller) {
        boolean mayImport = CalendarRules.importClosed(caller, offices.tree()).isEmpty();
        return YearsView.of(calendars.of(caller.office()), mayImport);
    }

    @Transactional
    LocalDaysView localDays(Caller caller) {
        OfficeId office = caller.office();
        return new LocalDaysView(
                office.value(),
                CalendarRules.localClosed(caller).isEmpty(),
                localDays.of(office, legalClock.today()));
    }

    @Transactional
    RecountsView recounts() {
        return new RecountsView(recounts.last());
    }

    PreviewView faults(int year, YearSheet sheet, Locale language) {
        List<PreviewView.Fault> faults =
                sheet.faults().stream()
                        .map(
                                fault ->
                                        new PreviewView.Fault(
                                                fault.line(),
                                                fault.text(),
                                                texts.fault(fault, year, language)))
                        .toList();
        return new PreviewView(year, faults, false, 0, 0, List.of(), List.of(), 0, null);
    }

    /**
     * @param page from 0
     */
    @Transactional
    PreviewView preview(Caller caller, int year, CalendarDesk.Preview preview, int page) {
        Foreseen foreseen = preview.foreseen();
        OfficeTree tree = offices.tree();
        List<Recount> seen = seenBy(caller, foreseen.moved());
        List<Recount> shown = seen.stream().skip((long) page * PAGE).limit(PAGE).toList();
        Map<MatterId, Map<OfficeId, String>> numbers =
                matters.numbers(
                        shown.stream()
                                .map(recount -> recount.before().deadline().matter())
                                .distinct()
                                .toList());
        return new PreviewView(
                year,
                List.of(),
                preview.corrects(),
                foreseen.moved().size(),
                foreseen.offices().values().stream().mapToInt(Foreseen.Counts::sure).sum(),
                foreseen.offices().entrySet().stream()
                        .map(
                                each ->
                                        new PreviewView.OfficeCount(
                                                each.getKey().value(),
                                                tree.office(each.getKey()).name(),
                                                each.getValue().moved(),
                                                each.getValue().sure()))
                        .toList(),
                shown.stream().map(recount -> line(recount, tree, numbers)).toList(),
                (seen.size() + PAGE - 1) / PAGE,
                preview.digest());
    }

    private List<Recount> seenBy(Caller caller, List<Recount> moved) {
        Set<MatterId> all =
                moved.stream()
                        .map(recount -> recount.before().deadline().matter())
                        .collect(Collectors.toSet());
        Set<MatterId> seen = grants.seenBy(caller.office(), caller.person(), all);
        return moved.stream()
                .filter(recount -> seen.contains(recount.before().deadline().matter()))
                .toList();
    }

    private static PreviewView.Line line(
            Recount recount, OfficeTree tree, Map<MatterId, Map<OfficeId, String>> numbers) {
        Deadline deadline = recount.before().deadline();
        OfficeId office = deadline.office();
        return new PreviewView.Line(
                deadline.matter().toString(),
                numbers.getOrDefault(deadline.matter(), Map.of()).get(office),
                office.value(),
                tree.office(office).name(),
                deadline.rule(),
                recount.former().due(),
                recount.end().due(),
                recount.end().provisional());
    }
}
