package org.lianban.casework.measure.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Person;
import org.lianban.kernel.counter.LawBook;

/**
 * What the letters of a measure say beside the measure itself.
 *
 * @param party whose goods they are; null while nobody is named
 * @param partyCode its code, of one organisation alone; never a person's identity number
 * @param division name of the place where the goods are
 * @param officers who take the goods
 * @param laws what letters cite from
 */
public record Wording(
        @Nullable String party,
        @Nullable String partyCode,
        String division,
        List<Person> officers,
        LawBook laws) {
    private static final String UNKNOWN = "当事人（尚未查明）";

    public Wording {
        officers = List.copyOf(officers);
    }

    /** As a letter addresses the party. */
    String addressed() {
        return party == null ? UNKNOWN : party;
    }
}
