package org.lianban.notification.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import org.lianban.kernel.contract.NoticeId;
import org.lianban.notification.roster.RosterPerson;

/** Where other rooms say that a notice went a step further. */
@ApplicationScoped
@Transactional
public class Ledger {
    private final SendStore sends;
    private final OpenStore opens;

    Ledger(SendStore sends, OpenStore opens) {
        this.sends = sends;
        this.opens = opens;
    }

    /**
     * Puts planned notices into their people's lists and tells so, in one transaction; withholds
     * those of matters their people see no more, and those for nobody enrolled.
     *
     * @return how many of both; none if another replica is at it
     */
    public int send(int most) {
        return sends.send(most);
    }

    /** They were shown in his list. */
    public void deliver(RosterPerson person, Collection<NoticeId> notices) {
        opens.deliver(person, notices);
    }

    /** He opened them; what he had opened before stays as it was. */
    public void open(RosterPerson person, Collection<NoticeId> notices) {
        opens.open(person, notices);
    }
}
