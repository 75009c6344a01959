package org.lianban.casework.deadline.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/**
 * Whose turn it is under a clock.
 *
 * @param own of the office whose limit it is
 * @param lent while a transfer is on its way: whoever must take its next step
 */
public record Duties(Duty own, @Nullable Duty lent) {
    public static Duties of(Duty own) {
        return new Duties(own, null);
    }

    /** Who must act next. */
    public Duty next() {
        return lent == null ? own : lent;
    }

    /**
     * Who must act next, as that office knows it: what an office lends to itself is a matter of its
     * own house (a letter not yet issued), and others see the duty it has anyway.
     */
    public Duty nextFor(OfficeId reader) {
        Duty next = next();
        boolean inTheHouse = next.office().equals(own.office());
        return inTheHouse && !reader.equals(own.office()) ? own : next;
    }

    /** Who must act next, as everybody who sees the matter may know it. */
    public Duty nextForAll() {
        Duty next = next();
        return next.office().equals(own.office()) ? own : next;
    }

    Duties handedTo(Duty another) {
        return new Duties(another, lent);
    }

    /** In other officers' hands, if officers had it, named or still to be named. */
    Duties ofOfficers(List<PersonId> persons) {
        return own.role() == Role.OFFICER
                ? new Duties(new Duty(own.office(), own.role(), own.command(), persons), lent)
                : this;
    }

    Duties lentTo(Duty another) {
        return new Duties(own, another);
    }

    Duties returned() {
        return new Duties(own, null);
    }
}
