package org.lianban.casework.restriction.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/**
 * A matter that only named people of an office see, and those whose post needs it.
 *
 * @param office whose head decided, and whose people are named
 * @param article what it rests on, an id of the book of laws
 * @param named those who were removed, too
 * @param lifting none while it is in force
 */
public record Restriction(
        UUID id,
        MatterId matter,
        OfficeId office,
        String article,
        String reason,
        Step decided,
        List<Named> named,
        @Nullable Ending lifting) {
    public Restriction {
        named = List.copyOf(named);
    }

    /** Who did it, and when. */
    public record Step(PersonId by, LocalDate on) {}

    /** A step back, and why. */
    public record Ending(PersonId by, LocalDate on, String reason) {}

    /**
     * A person who may see the matter.
     *
     * @param removal none while he may
     */
    public record Named(PersonId person, Step added, String reason, @Nullable Ending removal) {
        public boolean isInForce() {
            return removal == null;
        }

        Named removed(Ending by) {
            return new Named(person, added, reason, by);
        }
    }

    public boolean isInForce() {
        return lifting == null;
    }

    /** Who may see the matter by name. */
    public List<PersonId> people() {
        return named.stream().filter(Named::isInForce).map(Named::person).toList();
    }

    Restriction lifted(Ending by) {
        return new Restriction(id, matter, office, article, reason, decided, named, by);
    }

    Restriction changed(List<PersonId> added, List<PersonId> removed, Ending by) {
        List<Named> people = new ArrayList<>();
        for (Named one : named) {
            people.add(one.isInForce() && removed.contains(one.person()) ? one.removed(by) : one);
        }
        for (PersonId person : added) {
            people.add(new Named(person, new Step(by.by(), by.on()), by.reason(), null));
        }
        return new Restriction(id, matter, office, article, reason, decided, people, lifting);
    }
}
