package org.lianban.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/** Signs demo accounts and demo agencies in, as scripts and tests need it. */
public final class Tokens {

    /** What every demo account signs in with. */
    public static final String DEMO_PASSWORD = DemoPeople.PASSWORD;

    private static final String TOKEN_PATH = "/protocol/openid-connect/token";

    private final int keycloakPort;
    private final String adminPassword;

    Tokens(int keycloakPort, String adminPassword) {
        this.keycloakPort = keycloakPort;
        this.adminPassword = adminPassword;
    }

    /** The access token of a demo account, or of an agency's client. */
    public String access(String account) {
        return account.startsWith(DemoPeople.AGENCY_PREFIX)
                ? agency(account)
                : text(person(account), account, "access_token");
    }

    /** An id token: signed by the realm, and to be refused by every service. */
    public String identity(String account) {
        return text(person(account), account, "id_token");
    }

    /** A good access token of a realm that is not ours. */
    public String foreign() {
        var form =
                Map.of(
                        "grant_type", "password",
                        "client_id", "admin-cli",
                        "username", "admin",
                        "password", adminPassword);
        return text(ask("master", form), "admin", "access_token");
    }

    private Optional<JsonNode> person(String account) {
        return ask(
                Realm.NAME,
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        Realm.CONSOLE,
                        "scope",
                        "openid",
                        "username",
                        account,
                        "password",
                        DemoPeople.PASSWORD));
    }

    private String agency(String client) {
        var form =
                Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        client,
                        "client_secret",
                        DemoPeople.AGENCY_SECRET);
        return text(ask(Realm.NAME, form), client, "access_token");
    }

    private Optional<JsonNode> ask(String realm, Map<String, String> form) {
        if (!Loopback.answers(keycloakPort)) {
            throw new LocalException(
                    "Keycloak does not answer on port " + keycloakPort + ": run deploy/up.");
        }
        return Web.post(LocalKeycloak.realmAddress(keycloakPort, realm) + TOKEN_PATH, form);
    }

    private static String text(Optional<JsonNode> answer, String account, String field) {
        return answer.map(token -> token.path(field).asText())
                .filter(token -> !token.isEmpty())
                .orElseThrow(
                        () ->
                                new LocalException(
                                        "There is no demo account "
                                                + account
                                                + "; all of them stand in"
                                                + " deploy/data/demo-people.json."));
    }
}
