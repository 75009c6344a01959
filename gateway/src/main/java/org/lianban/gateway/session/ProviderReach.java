package org.lianban.gateway.session;

import io.quarkus.oidc.OidcTenantConfig;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.net.URI;

/**
 * Whether anybody is there at the identity provider's address: a person is not sent to a page that
 * cannot open. No more than a connection: what it would answer, the code flow finds out.
 */
@Singleton
class ProviderReach {
    private static final int PATIENCE_MILLIS = 2_000;

    private final NetClient client;

    ProviderReach(Vertx vertx) {
        this.client =
                vertx.createNetClient(new NetClientOptions().setConnectTimeout(PATIENCE_MILLIS));
    }

    Future<Boolean> isThere(RoutingContext exchange) {
        OidcTenantConfig tenant = exchange.get(OidcTenantConfig.class.getName());
        if (tenant == null || tenant.authServerUrl().isEmpty()) {
            return Future.succeededFuture(false);
        }
        URI address = URI.create(tenant.authServerUrl().get());
        int usual = "https".equals(address.getScheme()) ? 443 : 80;
        int port = address.getPort() > 0 ? address.getPort() : usual;
        return client.connect(port, address.getHost())
                .compose(socket -> socket.close().map(true))
                .otherwise(false);
    }
}
