package org.lianban.gateway.live;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.gateway.proxy.WhoIs;
import org.lianban.kernel.contract.AgencyId;
import org.lianban.kernel.contract.Audience;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/** Who listens: a person for his office, or an agency. */
record Listener(@Nullable PersonId person, @Nullable OfficeId office, @Nullable AgencyId agency) {

    static Listener of(WhoIs.Answer.Known known) {
        return new Listener(known.person(), known.office(), known.agency());
    }

    /** Whether he may know that this happened. */
    boolean mayHear(Hint hint) {
        Audience audience = hint.audience();
        if (person != null && audience.excluded().contains(person)) {
            return false;
        }
        if (hint.register() && isForEveryOffice(audience)) {
            return office != null;
        }
        if (hint.hearer() != null && !hint.hearer().equals(office)) {
            return false;
        }
        if (office != null && office.equals(hint.addressee())) {
            return true;
        }
        // A matter's empty audience is nobody: the words for "everybody" must not be met by chance.
        return (office != null && audience.offices().contains(office))
                || (person != null && audience.persons().contains(person))
                || (agency != null && audience.agencies().contains(agency));
    }

    /** Whether it may have changed who he is. */
    boolean isConcernedBy(Hint hint) {
        if (!hint.register()) {
            return false;
        }
        // A person's enrolment is told under his office: his colleagues are not concerned.
        return hint.person() != null
                ? hint.person().equals(String.valueOf(person))
                : hint.subject().equals(String.valueOf(office))
                        || hint.subject().equals(String.valueOf(agency));
    }

    private static boolean isForEveryOffice(Audience audience) {
        return List.of(audience.offices(), audience.persons(), audience.agencies()).stream()
                .allMatch(List::isEmpty);
    }
}
