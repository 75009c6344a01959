package org.lianban.evidence.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
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

    /** Those of these people who are known, in no order. */
    public List<RosterPerson> people(Collection<PersonId> ids) {
        return store.people(ids);
    }

    /** Those of these people of whom it is known that they held no certificate on the day. */
    public List<RosterPerson> uncertified(Collection<PersonId> ids, LocalDate day) {
        return store.uncertified(ids, day);
    }

    /** Everybody who works in an office, by label. */
    public List<RosterPerson> ofOffice(OfficeId office) {
        return store.ofOffice(office);
    }

    public Optional<String> officeName(OfficeId office) {
        return store.officeName(office);
    }
}
