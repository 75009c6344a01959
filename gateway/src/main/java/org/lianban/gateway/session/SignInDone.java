package org.lianban.gateway.session;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import io.quarkus.oidc.Redirect.Location;
import jakarta.inject.Singleton;

/**
 * Marks the way back from a sign-in: whoever comes so without a session is not sent round again.
 */
@Singleton
@Unremovable
@Redirect(Location.LOCAL_ENDPOINT_CALLBACK)
class SignInDone implements OidcRedirectFilter {
    static final String MARK = "done";

    @Override
    public void filter(OidcRedirectContext redirect) {
        redirect.additionalQueryParams().set(MARK, "1");
    }
}
