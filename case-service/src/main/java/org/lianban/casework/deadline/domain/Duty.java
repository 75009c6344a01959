package org.lianban.casework.deadline.domain;

import java.util.List;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/**
 * Who must act next so that a limit is met.
 *
 * @param command what is to be done, {@code assign}
 * @param persons who are named; an officer's duty is theirs alone, any other role's is also theirs
 */
public record Duty(OfficeId office, Role role, String command, List<PersonId> persons) {
    public Duty {
        persons = List.copyOf(persons);
    }

    public static Duty of(OfficeId office, Role role, String command) {
        return new Duty(office, role, command, List.of());
    }

    /** The role as such has nothing to do: the named officers have. */
    public boolean isOfThePersonsAlone() {
        return role == Role.OFFICER && !persons.isEmpty();
    }
}
