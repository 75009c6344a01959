package org.lianban.kernel.contract;

import org.jspecify.annotations.Nullable;

/**
 * Who did it: a person of an office, an outside agency, or a named job of the system.
 *
 * @param onBehalfOf the colleague for whom he acted (代理); none if he acted in his own right
 */
public record Actor(
        Kind kind, String id, @Nullable OfficeId office, @Nullable PersonId onBehalfOf) {
    /** What stands behind {@link Actor#id}. */
    public enum Kind {
        PERSON,
        AGENCY,
        SYSTEM
    }

    public Actor {
        if ((kind == Kind.PERSON) != (office != null)) {
            throw new IllegalArgumentException("a person, and only a person, acts for an office");
        }
        if (onBehalfOf != null && kind != Kind.PERSON) {
            throw new IllegalArgumentException("only a person acts for a colleague");
        }
    }

    public static Actor person(PersonId person, OfficeId office) {
        return new Actor(Kind.PERSON, person.toString(), office, null);
    }

    /** In the role of a colleague, by a paper. */
    public static Actor acting(PersonId person, OfficeId office, PersonId onBehalfOf) {
        return new Actor(Kind.PERSON, person.toString(), office, onBehalfOf);
    }

    public static Actor agency(AgencyId agency) {
        return new Actor(Kind.AGENCY, agency.value(), null, null);
    }

    public static Actor system(String job) {
        return new Actor(Kind.SYSTEM, job, null, null);
    }
}
