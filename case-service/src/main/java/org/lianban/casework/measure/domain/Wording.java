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
 * @param division name of the place where the goods are
 * @param officers whose certificates a letter may name: those who take the goods, and those who
 *     handle the matter
 * @param contact whom to ask
 * @param laws what letters cite from
 * @param on day on which letters are issued
 */
public record Wording(
        String caseTitle,
        @Nullable String party,
        @Nullable String partyCode,
        String division,
        List<Person> officers,
        @Nullable String contact,
        LawBook laws,
        LocalDate on) {
    public Wording {
        officers = List.copyOf(officers);
    }

    /** As a letter addresses the party. */
    String addressed() {
        return party == null ? Addressing.UNKNOWN_PARTY : party;
    }

    /** The articles as a letter prints them. */
    String cited(List<String> articles) {
        return laws.printed(articles, on);
    }
}
