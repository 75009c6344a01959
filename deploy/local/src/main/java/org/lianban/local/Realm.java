package org.lianban.local;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lianban.local.DemoPeople.Agency;
import org.lianban.local.DemoPeople.Person;

/** The demo realm: the template of {@code deploy/keycloak} with the demo people and agencies. */
final class Realm {

    static final String NAME = "lianban";
    static final String CONSOLE = "lianban-console";

    private static final String GATEWAY = "lianban-gateway";
    private static final List<String> OUR_HOSTS = List.of("http://127.0.0.1:", "http://localhost:");

    private final ObjectMapper json = new ObjectMapper();

    /** The gateways that may sign people in: their ports, and the secret they share. */
    record Gateways(List<Integer> ports, String secret) {
        Gateways {
            ports = List.copyOf(ports);
        }
    }

    /** True if the folder held another realm, or none. */
    boolean writeInto(Path importFolder, DemoPeople demo, Gateways gateways) {
        Path template = Parts.root().resolve("deploy/keycloak/realm.json");
        try {
            var realm = (ObjectNode) json.readTree(Files.readString(template));
            admit(gateways, realm);
            // One account signs in twice in one half minute here; in the template a code is good
            // once.
            realm.put("otpPolicyCodeReusable", true);
            ArrayNode users = realm.withArrayProperty("users");
            demo.people().forEach(person -> users.add(user(person)));
            ArrayNode clients = realm.withArrayProperty("clients");
            var audience = (ArrayNode) clients.get(0).get("protocolMappers");
            demo.agencies().forEach(agency -> clients.add(client(agency, audience)));
            Folders.make(importFolder);
            Path file = importFolder.resolve(NAME + "-realm.json");
            String text = json.writeValueAsString(realm);
            if (Files.exists(file) && Files.readString(file).equals(text)) {
                return false;
            }
            Files.deleteIfExists(file);
            Folders.writePrivately(file, text);
            return true;
        } catch (IOException refused) {
            throw new LocalException("The demo realm cannot be made from " + template, refused);
        }
    }

    private static void admit(Gateways gateways, ObjectNode realm) {
        for (JsonNode client : realm.get("clients")) {
            if (client.get("clientId").asText().equals(GATEWAY)) {
                var gateway = (ObjectNode) client;
                gateway.put("secret", gateways.secret());
                List<String> addresses =
                        OUR_HOSTS.stream()
                                .flatMap(host -> gateways.ports().stream().map(port -> host + port))
                                .toList();
                ArrayNode returns = gateway.putArray("redirectUris");
                addresses.forEach(address -> returns.add(address + "/session/callback"));
                String signedOut =
                        addresses.stream().map(at -> at + "/signed-out").collect(joining("##"));
                gateway.withObjectProperty("attributes")
                        .put("post.logout.redirect.uris", signedOut);
            }
        }
    }

    private ObjectNode user(Person person) {
        ObjectNode user = json.createObjectNode();
        user.put("username", person.account()).put("enabled", true).put("emailVerified", true);
        // Without these three Keycloak asks for them at the first sign-in; names know no brackets.
        user.put("email", LocalMail.address(person.account()));
        user.put("firstName", person.label().replaceAll("[((].*$", ""));
        user.put("lastName", "演示");
        ArrayNode credentials = user.putArray("credentials");
        credentials.addObject().put("type", "password").put("value", DemoPeople.PASSWORD);
        credentials.add(secondFactor(person));
        return user;
    }

    private ObjectNode secondFactor(Person person) {
        ObjectNode secret = json.createObjectNode();
        secret.put("value", DemoPeople.secondFactor(person.account()));
        ObjectNode kind = json.createObjectNode();
        kind.put("subType", "totp").put("algorithm", "HmacSHA1");
        kind.put("digits", OneTimeCode.DIGITS).put("period", OneTimeCode.PERIOD.toSeconds());
        // Keycloak keeps both as text.
        return json.createObjectNode()
                .put("type", "otp")
                .put("userLabel", "演示")
                .put("secretData", secret.toString())
                .put("credentialData", kind.toString());
    }

    private ObjectNode client(Agency agency, ArrayNode mappers) {
        ObjectNode client = json.createObjectNode();
        client.put("clientId", agency.clientId()).put("name", agency.name());
        client.put("secret", DemoPeople.AGENCY_SECRET).put("publicClient", false);
        client.put("serviceAccountsEnabled", true).put("standardFlowEnabled", false);
        client.put("directAccessGrantsEnabled", false).put("fullScopeAllowed", false);
        client.set("protocolMappers", mappers.deepCopy());
        return client;
    }
}
