package org.lianban.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The demo people and agencies of {@code deploy/data}, named by office and role. */
record DemoPeople(List<Person> people, List<Agency> agencies) {

    /** What every demo account signs in with. */
    static final String PASSWORD = "lianban-demo";

    /** What every demo agency's client signs in with. */
    static final String AGENCY_SECRET = "lianban-demo-agency";

    static final String AGENCY_PREFIX = "agency-";

    private static final String SECOND_FACTOR = "lianban-demo-";

    DemoPeople {
        people = List.copyOf(people);
        agencies = List.copyOf(agencies);
    }

    record Person(String account, String office, String label, String labelEnglish) {}

    record Agency(String clientId, String name) {}

    static Path file() {
        return Parts.root().resolve("deploy/data/demo-people.json");
    }

    static DemoPeople read() {
        try {
            JsonNode document = new ObjectMapper().readTree(file().toFile());
            return new DemoPeople(
                    document.get("people").valueStream().map(DemoPeople::person).toList(),
                    document.get("agencies").valueStream().map(DemoPeople::agency).toList());
        } catch (IOException refused) {
            throw new LocalException("The file " + file() + " cannot be read.", refused);
        }
    }

    /** The secret of an account's second factor: fixed and known, as the password is. */
    static String secondFactor(String account) {
        return SECOND_FACTOR + account;
    }

    static String unknown(String account) {
        return "There is no demo account "
                + account
                + "; all of them stand in deploy/data/demo-people.json.";
    }

    boolean knows(String account) {
        return people.stream().anyMatch(person -> person.account().equals(account));
    }

    private static Person person(JsonNode node) {
        return new Person(
                node.get("account").asText(),
                node.get("office").asText(),
                node.get("label").asText(),
                node.get("labelEn").asText());
    }

    private static Agency agency(JsonNode node) {
        return new Agency(node.get("clientId").asText(), node.get("name").asText());
    }
}
