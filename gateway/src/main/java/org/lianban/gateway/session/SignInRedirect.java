package org.lianban.gateway.session;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import io.quarkus.oidc.Redirect.Location;
import jakarta.inject.Singleton;
import java.util.Set;
import org.lianban.gateway.problem.GatewayProblems;

/**
 * What the sign-in page is told beyond the protocol: its language, and how fresh a sign-in must be.
 */
@Singleton
@Unremovable
@Redirect(Location.OIDC_AUTHORIZATION)
class SignInRedirect implements OidcRedirectFilter {
    private static final Set<String> LANGUAGES = Set.of("zh-CN", "en");

    private final SessionConfig config;

    SignInRedirect(SessionConfig config) {
        this.config = config;
    }

    @Override
    public void filter(OidcRedirectContext redirect) {
        String asked = redirect.routingContext().request().getParam("lang");
        String language =
                asked != null && LANGUAGES.contains(asked)
                        ? asked
                        : GatewayProblems.language(redirect.routingContext()).toLanguageTag();
        redirect.additionalQueryParams().set("ui_locales", language);
        // Whoever was idle for so long signed in before that: the password is asked for again,
        // however long the identity provider itself would have remembered him.
        long seconds = config.idleTimeout().toSeconds();
        redirect.additionalQueryParams().set("max_age", Long.toString(seconds));
        if (PasswordCookie.isDemanded(redirect.routingContext())) {
            redirect.additionalQueryParams().set("prompt", "login");
        }
    }
}
