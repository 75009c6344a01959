package org.lianban.kernel.contract;

import java.time.LocalDate;
import java.util.List;

/**
 * From now on only named people see the matter (限定知悉): the head of the office that writes it
 * decided so.
 *
 * @param article its id in the book of laws
 * @param named of that office; who sees it by his post stands in the audience
 */
public record MatterRestricted(
        MatterId matterId,
        OfficeId officeId,
        String article,
        @Untold String reason,
        @Untold List<PersonId> named,
        LocalDate restrictedOn)
        implements CaseworkEvent {
    public MatterRestricted {
        named = List.copyOf(named);
    }
}
