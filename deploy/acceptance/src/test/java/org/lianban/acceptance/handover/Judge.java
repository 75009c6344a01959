package org.lianban.acceptance.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds what was answered, what the journal tells and what the tables hold against each other. */
final class Judge {
    private static final Set<String> FACTS =
            Stream.of(Act.values()).map(Act::fact).collect(Collectors.toSet());

    private final Books books;

    Judge(Books books) {
        this.books = books;
    }

    void judge(String matter, List<Attempt> attempts) {
        assertThat(attempts)
                .as("nobody is obeyed who had not seen how things stand")
                .noneMatch(attempt -> attempt.isDone() && attempt.outdated());
        Retold told = Retold.of(books.journal(matter));
        assertThat(books.handlings(matter))
                .as("the journal alone tells every office that ever wrote")
                .isEqualTo(told.owners());
        Standing now = books.standing(matter);
        assertThat(now.writing()).isEqualTo(told.writing());
        assertThat(now.epoch()).isEqualTo(told.owners().getLast().epoch());
        assertThat(books.listedAsOwn(matter)).containsExactly(told.writing());
        assertThat(told.acts().stream().filter(FACTS::contains).sorted().toList())
                .as("each command that was obeyed left its fact, once, and no other did")
                .isEqualTo(obeyed(attempts));
    }

    /** A command that was sent twice is one: it has one key. */
    private static List<String> obeyed(List<Attempt> attempts) {
        Set<String> keys = new TreeSet<>();
        return attempts.stream()
                .filter(Attempt::isDone)
                .filter(attempt -> keys.add(attempt.key()))
                .map(attempt -> attempt.act().fact())
                .sorted()
                .toList();
    }
}
