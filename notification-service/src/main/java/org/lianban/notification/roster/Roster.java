package org.lianban.notification.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/** Where other rooms ask about people and offices; as recent as the facts that have arrived. */
@ApplicationScoped
@Transactional
public class Roster {
    private final RosterStore store;

    Roster(RosterStore store) {
        this.store = store;
    }

    /**
     * Who stands behind the account; empty for accounts nobody told of, agencies' included, and for
     * whoever works nowhere any longer.
     */
    public Optional<RosterPerson> byAccount(String account) {
        return store.byAccount(account);
    }

    /** Empty for whoever works nowhere any longer, too. */
    public Optional<RosterPerson> byId(PersonId id) {
        return store.byId(id);
    }

    /** Known, and works nowhere any longer; of whom nobody told yet, nobody can say that. */
    public boolean hasLeft(PersonId id) {
        return store.hasLeft(id);
    }

    /** Who holds the role in the office today. */
    public List<RosterPerson> holders(OfficeId office, String role) {
        return store.holders(office, role);
    }

    public Optional<String> officeName(OfficeId office) {
        return store.officeName(office);
    }
}
