package org.lianban.casework.office;

import org.lianban.casework.office.domain.Absence;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.office.domain.Role;

/**
 * What becomes due while somebody is away. Time limits belong to a room that knows this one, so it
 * is the other that answers.
 */
public interface AbsenceWatch {
    /**
     * Tells a head of the limits whose turn it is for somebody and that end while he is away; works
     * inside the caller's transaction.
     *
     * @param head whose role in the person's office is told
     * @return of these limits those that the caller may see
     */
    AbsenceDueView entered(Caller caller, Person person, Absence absence, Role head);
}
