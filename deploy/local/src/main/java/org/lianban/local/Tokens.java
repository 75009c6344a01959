package org.lianban.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Signs demo accounts and demo agencies in, as scripts and tests need it. */
public final class Tokens {

    /** What every demo account signs in with. */
    public static final String DEMO_PASSWORD = DemoPeople.PASSWORD;

    private static final String TOKEN_PATH = "/protocol/openid-connect/token";

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration STEP = Duration.ofMillis(100);

    private final int keycloakPort;
    private final String adminPassword;

    Tokens(int keycloakPort, String adminPassword) {
        this.keycloakPort = keycloakPort;
        this.adminPassword = adminPassword;
    }

    /** What an account's authenticator app shows now; good for half a minute at least. */
    public static String code(String account) {
        return OneTimeCode.of(DemoPeople.secondFactor(account), Instant.now());
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
        Optional<JsonNode> answer = ask(Realm.NAME, passwordAndCode(account));
        long end = System.nanoTime() + PATIENCE.toNanos();
        // Of several sign-ins of one account at the same moment Keycloak takes one and refuses the
        // others as if their password was wrong, without counting them.
        while (answer.isEmpty() && isDemoAccount(account) && System.nanoTime() < end) {
            LockSupport.parkNanos(STEP.toNanos());
            answer = ask(Realm.NAME, passwordAndCode(account));
        }
        return answer;
    }

    private static Map<String, String> passwordAndCode(String account) {
        return Map.of(
                "grant_type",
                "password",
                "client_id",
                Realm.CONSOLE,
                "scope",
                "openid",
                "username",
                account,
                "password",
                DemoPeople.PASSWORD,
                "totp",
                code(account));
    }

    private static boolean isDemoAccount(String account) {
        return DemoPeople.read().knows(account);
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
                .orElseThrow(() -> new LocalException(refused(account)));
    }

    private static String refused(String account) {
        return isDemoAccount(account)
                ? "Keycloak refuses "
                        + account
                        + ": after five wrong passwords or codes an account waits for a minute,"
                        + " later longer, a quarter of an hour at most."
                : DemoPeople.unknown(account);
    }
}
