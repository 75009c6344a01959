package org.lianban.casework.docket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.docket.TimelineQueries.Passage;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.CallerLanguage;

/** Timelines in the caller's language, a page at a time. */
@ApplicationScoped
class TimelineAnswers {
    private final TimelineQueries queries;
    private final CallerLanguage language;

    TimelineAnswers(TimelineQueries queries, CallerLanguage language) {
        this.queries = queries;
        this.language = language;
    }

    /** A page; {@code next} is the sequence to ask for more after. */
    record Timeline(List<TimelineEntry> items, @Nullable Long next) {}

    Timeline timeline(Passage passage, Caller reader) {
        int limit = passage.limit();
        Passage more = new Passage(passage.matter(), passage.after(), limit + 1);
        List<TimelineEntry> found = queries.timeline(more, reader, language.locale());
        if (found.size() <= limit) {
            return new Timeline(found, null);
        }
        List<TimelineEntry> shown = found.subList(0, limit);
        return new Timeline(shown, shown.getLast().sequence());
    }

    List<WriterLine> writers(MatterId matter) {
        return queries.writers(matter);
    }
}
