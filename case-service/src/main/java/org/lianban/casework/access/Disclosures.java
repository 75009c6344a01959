package org.lianban.casework.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.DisclosureQueries.Asked;
import org.lianban.casework.access.DisclosureQueries.Head;
import org.lianban.casework.access.DisclosureQueries.Placed;
import org.lianban.casework.access.domain.AccessRefusal;
import org.lianban.casework.access.domain.DisclosureRules;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** Tells what an office could see of a matter and what it opened; other rooms ask who is told. */
@ApplicationScoped
public class Disclosures {
    private static final int PAGE = 50;

    private final DisclosureQueries queries;
    private final DisclosureCircles circles;
    private final Grants grants;
    private final Offices offices;
    private final LegalClock clock;
    private final AccessConfig config;

    Disclosures(
            DisclosureQueries queries,
            DisclosureCircles circles,
            Grants grants,
            Offices offices,
            LegalClock clock,
            AccessConfig config) {
        this.queries = queries;
        this.circles = circles;
        this.grants = grants;
        this.offices = offices;
        this.clock = clock;
        this.config = config;
    }

    /** Whether the caller may ask for the report of a matter that this office writes. */
    public boolean isOpenTo(Caller caller, OfficeId writing) {
        return switch (DisclosureRules.ask(caller, writing, offices.tree())) {
            case Ruling.Made<Caller> _ -> true;
            case Ruling.Refused<Caller> _ -> false;
        };
    }

    DisclosureView page(Caller caller, MatterId matter, DisclosureQuestion question) {
        Head head = head(caller, matter);
        Asked asked = asked(head, matter, question);
        @Nullable ReadingCursor after = ReadingCursor.decode(question.cursor(), asked.key());
        List<Placed> found = queries.opened(asked, after, PAGE + 1);
        List<Placed> shown = found.stream().limit(PAGE).toList();
        return view(
                caller,
                head,
                asked,
                shown,
                found.size() > PAGE
                        ? new ReadingCursor(
                                        shown.getLast().opening().at(),
                                        shown.getLast().key(),
                                        asked.key())
                                .encode()
                        : null);
    }

    /** Without pages, refused if it is too long for one file. */
    DisclosureView whole(Caller caller, MatterId matter, DisclosureQuestion question) {
        Head head = head(caller, matter);
        Asked asked = asked(head, matter, question);
        List<Placed> found = queries.opened(asked, null, config.exportMost() + 1);
        if (found.size() > config.exportMost()) {
            throw new RefusedException(
                    AccessRefusal.READINGS_TOO_MANY,
                    Map.of("most", String.valueOf(config.exportMost())));
        }
        return view(caller, head, asked, found, null);
    }

    private Head head(Caller caller, MatterId matter) {
        grants.requireSight(caller, matter);
        Head head =
                queries.head(matter)
                        .orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
        return switch (DisclosureRules.ask(
                grants.reading(caller, matter), head.writing(), offices.tree())) {
            case Ruling.Made<Caller> _ -> head;
            case Ruling.Refused<Caller> refused ->
                    throw new RefusedException(refused.refusal(), refused.particulars());
        };
    }

    private Asked asked(Head head, MatterId matter, DisclosureQuestion question) {
        return new Asked(
                matter,
                question.office() == null ? head.writing() : office(question.office()),
                Days.of(question.from(), question.to(), clock.today()));
    }

    private OfficeId office(String text) {
        return offices.tree().all().stream()
                .map(office -> office.id())
                .filter(office -> office.value().equals(text))
                .findFirst()
                .orElseThrow(
                        () ->
                                new RefusedException(
                                        CounterRefusal.MALFORMED, Map.of("pointer", "office")));
    }

    private DisclosureView view(
            Caller caller, Head head, Asked asked, List<Placed> shown, @Nullable String next) {
        int counted = queries.count(asked);
        return new DisclosureView(
                asked.matter().toString(),
                head.number(),
                head.title(),
                queries.named(asked.office().value()),
                asked.period().from(),
                asked.period().to(),
                queries.offices(asked.matter()),
                queries.intervals(asked),
                queries.excluded(asked),
                circles.of(asked, caller),
                shown.stream().map(Placed::opening).toList(),
                next,
                Math.min(counted, ReadingTables.CAP),
                counted > ReadingTables.CAP);
    }
}
