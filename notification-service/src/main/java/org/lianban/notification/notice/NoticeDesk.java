package org.lianban.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.lianban.kernel.contract.NoticeId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.notification.ledger.Ledger;
import org.lianban.notification.roster.RosterPerson;

/** Reads a person's notices and notes that he has them, or has opened them. */
@ApplicationScoped
@Transactional
class NoticeDesk {
    private static final int PAGE = 25;
    private static final int CAP = 99;

    private final NoticeQueries queries;
    private final NoticeLines lines;
    private final Ledger ledger;

    NoticeDesk(NoticeQueries queries, NoticeLines lines, Ledger ledger) {
        this.queries = queries;
        this.lines = lines;
        this.ledger = ledger;
    }

    /** What is shown is delivered by that; so it says in the answer. */
    NoticeView.Page list(Optional<RosterPerson> reader, NoticeFilter filter) {
        return reader.map(person -> page(person, filter))
                .orElse(new NoticeView.Page(List.of(), null));
    }

    NoticeView.Count count(Optional<RosterPerson> reader) {
        int unread = reader.map(person -> queries.unread(person, CAP + 1)).orElse(0);
        return new NoticeView.Count(Math.min(unread, CAP), unread > CAP);
    }

    NoticeView open(RosterPerson reader, NoticeId notice) {
        requireSight(reader, notice);
        ledger.open(reader, List.of(notice));
        return lines.view(requireSight(reader, notice));
    }

    void openUpTo(RosterPerson reader, NoticeId upTo) {
        requireSight(reader, upTo);
        ledger.open(reader, queries.unopenedUpTo(reader, upTo));
    }

    private NoticeView.Page page(RosterPerson reader, NoticeFilter filter) {
        List<NoticeLine> found = queries.page(reader, filter, PAGE + 1);
        List<NoticeId> shown = found.stream().limit(PAGE).map(NoticeLine::id).toList();
        ledger.deliver(reader, shown);
        List<NoticeView> items =
                found.stream().limit(PAGE).map(NoticeLine::delivered).map(lines::view).toList();
        return new NoticeView.Page(items, found.size() > PAGE ? shown.getLast().toString() : null);
    }

    private NoticeLine requireSight(RosterPerson reader, NoticeId notice) {
        return queries.find(reader, notice)
                .orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
    }
}
