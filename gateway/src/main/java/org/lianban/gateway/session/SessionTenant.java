package org.lianban.gateway.session;

import io.quarkus.oidc.TenantResolver;
import io.quarkus.oidc.runtime.OidcUtils;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/**
 * A request with an {@code Authorization} header is judged by it alone, every other by its cookies.
 *
 * <p>Two tenants, not one hybrid: an id token is for the gateway's client, an access token for the
 * services, and one list of audiences would let each pass for the other.
 */
@Singleton
class SessionTenant implements TenantResolver {
    /** Its name stands in the names of its cookies. */
    static final String NAME = "session";

    @Override
    public String resolve(RoutingContext exchange) {
        return Admission.hasToken(exchange) ? OidcUtils.DEFAULT_TENANT_ID : NAME;
    }
}
