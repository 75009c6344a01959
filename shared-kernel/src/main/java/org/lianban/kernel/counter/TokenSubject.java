package org.lianban.kernel.counter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The caller of the present request, from his access token. */
@ApplicationScoped
public class TokenSubject {
    // What Keycloak writes into "typ"; an id token is told to the browser, not to an API.
    private static final Set<String> NOT_FOR_AN_API =
            Set.of("ID", "Refresh", "Offline", "Logout", "Serialized-ID");

    private final JsonWebToken token;

    TokenSubject(JsonWebToken token) {
        this.token = token;
    }

    /** The caller; {@code NOT_AUTHENTICATED} if there is none or the token is no access token. */
    public Bearer bearer() {
        String type = claim("typ");
        if (type != null && NOT_FOR_AN_API.contains(type)) {
            throw new RefusedException(CounterRefusal.NOT_AUTHENTICATED);
        }
        String name = claim("preferred_username");
        String client = claim("client_id");
        // The service account of a client is a user of this name, which no person can have.
        if (client != null && (name == null || name.equals("service-account-" + client))) {
            return new Bearer.Client(client);
        }
        if (name == null || name.isBlank()) {
            throw new RefusedException(CounterRefusal.NOT_AUTHENTICATED);
        }
        return new Bearer.Account(name);
    }

    private @Nullable String claim(String name) {
        Object value = token.getClaim(name);
        return value == null ? null : value.toString();
    }
}
