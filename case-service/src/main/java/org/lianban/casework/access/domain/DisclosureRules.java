package org.lianban.casework.access.domain;

import java.util.List;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Ruling;

/** Who is told what an office could see of a matter and what it opened (law 8). */
public final class DisclosureRules {
    private static final List<Role> TOLD =
            List.of(Role.AGENCY_HEAD, Role.LIAISON, Role.AUDIT_ADMINISTRATOR);

    private DisclosureRules() {}

    /**
     * The agency head, the liaison officer and the audit administrator of whoever writes the matter
     * now, and of the offices above it.
     *
     * @param writing the office that writes the matter
     */
    public static Ruling<Caller> ask(Caller caller, OfficeId writing, OfficeTree offices) {
        boolean answers =
                caller.office().equals(writing)
                        || offices.superiors(writing).contains(caller.office());
        if (!answers) {
            return Ruling.refused(AccessRefusal.DISCLOSURE_NOT_YOURS);
        }
        if (TOLD.stream().noneMatch(caller::is)) {
            return Ruling.refused(AccessRefusal.ROLE_REQUIRED, Role.anyOf(TOLD));
        }
        return Ruling.made(caller, List.of(), List.of());
    }
}
