package org.lianban.casework.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianban.casework.docket.TimelineQueries.Passage;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.presence.Look;
import org.lianban.casework.presence.Looks;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.CallerLanguage;

/** What changed since somebody last looked; whoever calls has asked for sight. */
@ApplicationScoped
class ChangesQueries {
    private static final int MOST = 100;
    private static final String COMMENTS =
            """
            select count(*) from (
                select from docket_comment c
                where c.matter_id = ? and c.made_at > ? and c.person_id <> ?
                  and (c.reach = 'ALL_OFFICES' or c.office_id = ? and not exists (
                      select from matter_shut s
                      where s.matter_id = c.matter_id and s.person_id = ?))
                limit 100) one""";

    private final Select select;
    private final TimelineQueries timeline;
    private final Looks looks;
    private final CallerLanguage language;

    ChangesQueries(Select select, TimelineQueries timeline, Looks looks, CallerLanguage language) {
        this.select = select;
        this.timeline = timeline;
        this.looks = looks;
        this.language = language;
    }

    @Transactional
    ChangesView since(MatterId matter, Caller caller) {
        Instant now =
                select.list(
                                "select clock_timestamp() as now",
                                row -> row.getTimestamp("now").toInstant(),
                                List.of())
                        .getFirst();
        long last = timeline.last(matter, caller);
        Optional<Look> look = looks.last(matter, caller);
        if (look.isEmpty()) {
            return new ChangesView(matter.toString(), null, null, List.of(), false, 0, last, now);
        }
        Look seen = look.get();
        List<TimelineEntry> news =
                timeline.news(
                        new Passage(matter, seen.sequence(), MOST + 1), caller, language.locale());
        return new ChangesView(
                matter.toString(),
                seen.at(),
                Math.min(seen.sequence(), last),
                news.size() > MOST ? news.subList(0, MOST) : news,
                news.size() > MOST,
                comments(matter, seen.at(), caller),
                last,
                now);
    }

    private int comments(MatterId matter, Instant since, Caller caller) {
        return select.list(
                        COMMENTS,
                        row -> row.getInt(1),
                        List.of(
                                matter.value(),
                                Timestamp.from(since),
                                caller.person().value(),
                                caller.office().value(),
                                caller.person().value()))
                .getFirst();
    }
}
