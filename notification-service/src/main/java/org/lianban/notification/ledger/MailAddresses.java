package org.lianban.notification.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianban.kernel.contract.PersonEnrolled;
import org.lianban.kernel.contract.PersonId;
import org.lianban.notification.roster.Roster;
import org.lianban.notification.roster.RosterPerson;
import org.lianban.notification.setting.MailSettings;
import org.lianban.notification.setting.MailWish;

/** Who is told by mail as well: who has an address of office and did not switch mails off. */
@ApplicationScoped
class MailAddresses {
    private final Roster roster;
    private final MailSettings settings;

    MailAddresses(Roster roster, MailSettings settings) {
        this.roster = roster;
        this.settings = settings;
    }

    boolean isMailed(PersonId person) {
        return roster.byId(person).map(RosterPerson::email).isPresent() && wantsMail(person);
    }

    /** As he is told of now: the roster may hear of him after us. */
    boolean isMailed(PersonEnrolled person) {
        return person.email() != null && wantsMail(person.personId());
    }

    private boolean wantsMail(PersonId person) {
        return settings.of(person).mail() == MailWish.DIGEST;
    }
}
