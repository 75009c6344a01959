package org.lianban.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lianban.local.DemoPeople.Agency;
import org.lianban.local.DemoPeople.Person;

/** The demo realm: the template of {@code deploy/keycloak} with the demo people and agencies. */
final class Realm {

    static final String NAME = "lianban";
    static final String CONSOLE = "lianban-console";

    private final ObjectMapper json = new ObjectMapper();

    void writeInto(Path importFolder, DemoPeople demo, int gatewayPort) {
        Path template = Parts.root().resolve("deploy/keycloak/realm.json");
        try {
            String text = Files.readString(template).replace("${gateway-port}", "" + gatewayPort);
            var realm = (ObjectNode) json.readTree(text);
            ArrayNode users = realm.withArrayProperty("users");
            demo.people().forEach(person -> users.add(user(person)));
            ArrayNode clients = realm.withArrayProperty("clients");
            var audience = (ArrayNode) clients.get(0).get("protocolMappers");
            demo.agencies().forEach(agency -> clients.add(client(agency, audience)));
            Folders.make(importFolder);
            Folders.write(
                    importFolder.resolve(NAME + "-realm.json"), json.writeValueAsString(realm));
        } catch (IOException refused) {
            throw new LocalException("The demo realm cannot be made from " + template, refused);
        }
    }

    private ObjectNode user(Person person) {
        ObjectNode user = json.createObjectNode();
        user.put("username", person.account()).put("enabled", true).put("emailVerified", true);
        // Without these three Keycloak asks for them at the first sign-in; names know no brackets.
        user.put("email", person.account() + "@demo.invalid");
        user.put("firstName", person.label().replaceAll("[((].*$", ""));
        user.put("lastName", "演示");
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", DemoPeople.PASSWORD);
        return user;
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
