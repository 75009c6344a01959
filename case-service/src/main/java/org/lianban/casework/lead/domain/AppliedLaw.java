package org.lianban.casework.lead.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.counter.LawBook;

/**
 * Which provisions a letter cites for the breach: those of the time of the act, or the newer ones
 * that were chosen as lighter when the case was filed (处罚法37).
 *
 * @param articles those of the breach that are in force on that day; none where no single article
 *     forbids it
 * @param on the day whose versions apply
 */
public record AppliedLaw(List<String> articles, LocalDate on) {
    public AppliedLaw {
        articles = List.copyOf(articles);
    }

    /**
     * @param choice at filing; null where there was none to make, or nothing is filed yet
     * @param decided day on which the lighter ones were chosen, else today: an act that goes on is
     *     judged by what is in force now
     */
    public static AppliedLaw of(
            LeadContent content, @Nullable LawChoice choice, LocalDate decided, LawBook laws) {
        LocalDate day = choice == LawChoice.LIGHTER ? decided : lastDay(content, decided);
        return new AppliedLaw(
                content.breach().articles().stream()
                        .filter(id -> laws.on(id, day).isPresent())
                        .toList(),
                day);
    }

    /** As a letter prints them; empty where there is none. */
    public String printed(LawBook laws) {
        return articles.isEmpty() ? "" : laws.printed(articles, on);
    }

    private static LocalDate lastDay(LeadContent content, LocalDate decided) {
        @Nullable LocalDate last = content.act().to();
        return last == null || last.isAfter(decided) ? decided : last;
    }
}
