package org.lianban.notification.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.lianban.kernel.counter.Bearer;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.TokenSubject;

/** The person behind the present request. Agencies are told nothing here. */
@ApplicationScoped
public class Readers {
    private final TokenSubject token;
    private final Roster roster;

    Readers(TokenSubject token, Roster roster) {
        this.token = token;
        this.roster = roster;
    }

    /** Nobody for an agency, and for an account that nobody told of yet. */
    public Optional<RosterPerson> find() {
        return switch (token.bearer()) {
            case Bearer.Account account -> roster.byAccount(account.name());
            case Bearer.Client _ -> Optional.empty();
        };
    }

    /** Whoever is not known sees nothing: what he asks for does not exist for him. */
    public RosterPerson known() {
        return find().orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
    }
}
