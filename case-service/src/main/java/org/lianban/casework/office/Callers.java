package org.lianban.casework.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Agency;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Person;
import org.lianban.kernel.contract.AgencyId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;

/**
 * Who stands behind the token of the present request. The token says only the account; office and
 * roles are read from the tables each time, so that a role taken away is gone at the next command.
 */
@ApplicationScoped
public class Callers {
    // The sign-in service names the account of a client itself so.
    private static final String CLIENT_ACCOUNT = "service-account-";

    private final JsonWebToken token;
    private final PersonStore people;
    private final AgencyStore agencies;

    Callers(JsonWebToken token, PersonStore people, AgencyStore agencies) {
        this.token = token;
        this.people = people;
        this.agencies = agencies;
    }

    /** The person of an office; NOT_YOURS for agencies and for accounts nobody is enrolled with. */
    @Transactional
    public Caller person() {
        Person person = enrolled().person();
        return new Caller(person.id(), person.office(), person.label(), person.roles());
    }

    /** The outside agency; NOT_YOURS for people and for clients that are not registered. */
    @Transactional
    public AgencyId agency() {
        return registered().id();
    }

    /** True for the token of a client, false for a person's. */
    public boolean isAgency() {
        return account().startsWith(CLIENT_ACCOUNT);
    }

    EnrolledPerson enrolled() {
        if (isAgency()) {
            throw new RefusedException(CounterRefusal.NOT_YOURS);
        }
        return people.byAccount(account())
                .orElseThrow(() -> new RefusedException(CounterRefusal.NOT_YOURS));
    }

    Agency registered() {
        if (!isAgency()) {
            throw new RefusedException(CounterRefusal.NOT_YOURS);
        }
        return agencies.byClient(account().substring(CLIENT_ACCOUNT.length()))
                .orElseThrow(() -> new RefusedException(CounterRefusal.NOT_YOURS));
    }

    private String account() {
        @Nullable String account = token.getName();
        if (account == null) {
            throw new RefusedException(CounterRefusal.NOT_AUTHENTICATED);
        }
        return account;
    }
}
