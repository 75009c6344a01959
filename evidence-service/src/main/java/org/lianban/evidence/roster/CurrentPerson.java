package org.lianban.evidence.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.lianban.kernel.counter.Bearer;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.TokenSubject;

/** The person of an office who asks in the present request. */
@ApplicationScoped
public class CurrentPerson {
    private final TokenSubject token;
    private final Roster roster;

    CurrentPerson(TokenSubject token, Roster roster) {
        this.token = token;
        this.roster = roster;
    }

    /** Agencies see nothing here; neither does an account nobody told of. */
    public Optional<RosterPerson> find() {
        return switch (token.bearer()) {
            case Bearer.Account account -> roster.byAccount(account.name());
            case Bearer.Client _ -> Optional.empty();
        };
    }

    /** The person, or {@code NOT_FOUND}: a stranger learns of nothing here. */
    public RosterPerson require() {
        return find().orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
    }
}
