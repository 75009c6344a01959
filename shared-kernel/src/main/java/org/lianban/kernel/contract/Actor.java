package org.lianban.kernel.contract;

import org.jspecify.annotations.Nullable;

/** Who did it: a person of an office, an outside agency, or a named job of the system. */
public record Actor(Kind kind, String id, @Nullable OfficeId office) {
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
    }

    public static Actor person(PersonId person, OfficeId office) {
        return new Actor(Kind.PERSON, person.toString(), office);
    }

    public static Actor agency(AgencyId agency) {
        return new Actor(Kind.AGENCY, agency.value(), null);
    }

    public static Actor system(String job) {
        return new Actor(Kind.SYSTEM, job, null);
    }
}
