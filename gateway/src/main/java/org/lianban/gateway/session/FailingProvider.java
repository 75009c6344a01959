package org.lianban.gateway.session;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcEndpoint;
import io.quarkus.oidc.common.OidcResponseFilter;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.io.IOException;

/**
 * An identity provider that answers with an error of its own has not said no: without this, one
 * that is just starting would end the sessions of everybody whose token it was to refresh.
 */
@Singleton
@Unremovable
@OidcEndpoint(OidcEndpoint.Type.TOKEN)
class FailingProvider implements OidcResponseFilter {
    private static final int SERVER_ERRORS = 500;

    @Override
    public Uni<Void> filter(OidcResponseFilterContext answer) {
        if (answer.statusCode() < SERVER_ERRORS) {
            return Uni.createFrom().voidItem();
        }
        return Uni.createFrom()
                .failure(new IOException("the identity provider fails: " + answer.statusCode()));
    }
}
