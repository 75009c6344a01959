package org.lianban.kernel.contract;

import java.util.List;
import java.util.UUID;

/**
 * People were told of a fact: it stands in their lists of notices.
 *
 * @param factId the fact they were told of
 * @param factType its type
 */
public record NoticesSent(MatterId matterId, UUID factId, String factType, List<PersonId> persons)
        implements NoticeEvent {
    public NoticesSent {
        persons = List.copyOf(persons);
    }
}
