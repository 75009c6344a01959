package org.lianban.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.lianban.notification.roster.RosterPerson;

/** Where mails learn what the bell and the list say, so that both say the same. */
@ApplicationScoped
@Transactional
public class UnreadNotices {
    private final NoticeQueries queries;

    UnreadNotices(NoticeQueries queries) {
        this.queries = queries;
    }

    /** Of matters that he sees now. */
    public Unread of(RosterPerson reader) {
        return queries.unread(reader);
    }
}
