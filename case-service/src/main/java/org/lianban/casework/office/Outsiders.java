package org.lianban.casework.office;

import java.util.Collection;
import org.lianban.casework.office.domain.Outsider;

/**
 * The bodies outside the system. Their register belongs to a room that knows this one, so it is the
 * other that answers.
 */
public interface Outsiders {
    /** All that were ever entered, as they are now. */
    Collection<Outsider> all();
}
