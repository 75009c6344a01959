package org.lianban.casework.measure.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.Addressing;
import org.lianban.casework.office.domain.Person;
import org.lianban.kernel.counter.LawBook;

/**
 * What the letters of a measure say beside the measure itself. Gathered for what is done, not for
 * what is looked at.
 *
 * @param party whose goods they are; null while nobody is named
 * @param partyCode its code, of one organisation alone; never a person's identity number
 * @param office name of the office whose measure it is
 * @param division where the goods are
 * @param officers whose certificates a letter may name: those who take the goods, and those who
 *     handle the matter
 * @param contact whom to ask: those who handle the matter
 * @param powers the articles that let goods be sealed or seized in such a matter, by id
 * @param laws what letters cite from
 * @param on day on which letters are issued
 */
public record Wording(
        String caseTitle,
        @Nullable String party,
        @Nullable String partyCode,
        String office,
        DivisionName division,
        List<Person> officers,
        @Nullable String contact,
        List<String> powers,
        LawBook laws,
        LocalDate on) {
    public Wording {
        officers = List.copyOf(officers);
        powers = List.copyOf(powers);
    }

    /** As a letter addresses the party. */
    String addressed() {
        return party == null ? Addressing.UNKNOWN_PARTY : party;
    }

    /** All of them are in force when the letter is issued. */
    boolean canCite(List<String> articles) {
        return articles.stream().allMatch(id -> laws.on(id, on).isPresent());
    }

    /** The articles as a letter prints them. */
    String cited(List<String> articles) {
        return laws.printed(articles, on);
    }

    /**
     * The same after those that give the power.
     *
     * @param used day on which the power is used: whatever law the breach itself is judged by, what
     *     was not in force then gave none
     */
    String citedWithPowers(List<String> articles, LocalDate used) {
        List<String> given = powers.stream().filter(id -> laws.on(id, used).isPresent()).toList();
        return given.isEmpty()
                ? cited(articles)
                : laws.printed(given, used) + "、" + cited(articles);
    }
}
