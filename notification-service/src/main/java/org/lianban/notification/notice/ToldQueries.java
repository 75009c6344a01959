package org.lianban.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.notification.roster.RosterPerson;

/** Who was told of a matter's facts, for whoever sees the matter. */
@ApplicationScoped
@Transactional
class ToldQueries {
    private static final int PAGE = 25;

    private final ToldReader rows;
    private final NoticeSentences sentences;
    private final CallerLanguage language;

    ToldQueries(ToldReader rows, NoticeSentences sentences, CallerLanguage language) {
        this.rows = rows;
        this.sentences = sentences;
        this.language = language;
    }

    /** A fact that one office alone may hear of is shown to that office alone. */
    ToldView.Page page(RosterPerson reader, ToldFilter filter) {
        if (!rows.sees(reader, filter.matter())) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
        List<ToldReader.Fact> found = rows.facts(reader, filter, PAGE + 1);
        List<ToldReader.Fact> shown = found.stream().limit(PAGE).toList();
        Map<UUID, List<ToldReader.Person>> people =
                rows.people(shown.stream().map(ToldReader.Fact::id).toList()).stream()
                        .collect(Collectors.groupingBy(ToldReader.Person::fact));
        return new ToldView.Page(
                shown.stream()
                        .map(fact -> view(fact, people.getOrDefault(fact.id(), List.of())))
                        .toList(),
                found.size() > PAGE ? String.valueOf(shown.getLast().position()) : null);
    }

    private ToldView view(ToldReader.Fact fact, List<ToldReader.Person> people) {
        return new ToldView(
                fact.id().toString(),
                fact.type(),
                sentences.sentence(
                        new NoticeSentences.Saying(
                                fact.type(),
                                null,
                                false,
                                fact.title(),
                                fact.number(),
                                fact.particulars()),
                        language.locale()),
                fact.at(),
                people.stream().map(ToldReader.Person::view).toList());
    }
}
