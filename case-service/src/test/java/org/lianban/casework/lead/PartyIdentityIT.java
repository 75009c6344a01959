package org.lianban.casework.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.lianban.casework.lead.LeadHttp.GROUNDS;
import static org.lianban.casework.lead.LeadHttp.file;
import static org.lianban.casework.lead.LeadHttp.form;
import static org.lianban.casework.lead.LeadHttp.read;
import static org.lianban.casework.lead.LeadHttp.register;
import static org.lianban.casework.lead.LeadHttp.verifying;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;

/** An identity number is sealed, shown masked, and found nowhere else. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PartyIdentityIT {
    private static final String NUMBER = "430203190001010025";
    private static final String MASK = "430***********0025";

    @Inject AgroalDataSource database;

    @Test
    void the_number_is_sealed_and_stands_nowhere_else() throws SQLException {
        List<String> logged = new ArrayList<>();
        Handler listener = listener(logged);
        Logger.getLogger("").addHandler(listener);
        String matter = verifying("yuelu", person(NUMBER, "55555551"));
        String party = party(matter);

        assertThat(read("yuelu-officer-1", matter).asString())
                .contains(MASK)
                .doesNotContain(NUMBER);
        As.account("yuelu-officer-1")
                .get("/api/v1/matters/" + matter)
                .then()
                .statusCode(200)
                .body("parties.identifier", contains(MASK));
        As.account("yuelu-officer-1")
                .queryParam("query", MASK)
                .get("/api/v1/matters")
                .then()
                .body("items.matterId", equalTo(List.of()));
        unmask("yuelu-officer-1", matter, party, "核对身份").then().statusCode(200);
        Logger.getLogger("").removeHandler(listener);

        assertThat(placesOf(NUMBER)).isEmpty();
        assertThat(placesOf(sha256(NUMBER))).isEmpty();
        assertThat(logged).isNotEmpty().noneMatch(line -> line.contains(NUMBER));
        assertThat(
                        texts(
                                "select envelope::text from journal where envelope::text like '%"
                                        + matter
                                        + "%'"))
                .isNotEmpty()
                .noneMatch(fact -> fact.contains(NUMBER) || fact.contains("***"));
    }

    @Test
    void only_named_officers_see_it_for_a_reason_and_each_look_is_a_row() throws SQLException {
        String matter = verifying("yuelu", person(NUMBER, "55555552"));
        String party = party(matter);

        read("yuelu-officer-1", matter).then().body("parties.identityOpen", contains(true));
        read("yuelu-officer-3", matter).then().body("parties.identityOpen", contains(false));
        unmask("yuelu-officer-1", matter, party, "").then().statusCode(422);
        unmask("yuelu-officer-1", matter, party, "核对" + NUMBER)
                .then()
                .statusCode(422)
                .body("code", equalTo("IDENTITY_NUMBER_IN_TEXT"));
        unmask("yuelu-officer-1", matter, party, "核对身份")
                .then()
                .statusCode(200)
                .body("number", equalTo(NUMBER));
        unmask("yuelu-officer-1", matter, party, "再次核对").then().statusCode(200);
        unmask("kaifu-officer-1", matter, party, "look").then().statusCode(404);

        assertThat(
                        texts(
                                "select reason from identity_unmasking where party_id = '"
                                        + party
                                        + "' order by id"))
                .containsExactly("核对身份", "再次核对");
    }

    @Test
    void an_outsider_learns_not_even_whether_there_is_one() {
        String with = verifying("yuelu", person(NUMBER, "55555553"));
        String without = verifying("yuelu", form("91430104MAXX00090L", "55555554"));

        for (String account : List.of("yuelu-head", "yuelu-officer-3", "changsha-head")) {
            Response sealed = unmask(account, with, party(with), "look");
            Response none = unmask(account, without, party(without), "look");
            Response unknown = unmask(account, with, UUID.randomUUID().toString(), "look");
            sealed.then().statusCode(403).body("code", equalTo("IDENTITY_PROTECTED"));
            assertThat(sealed.asString()).isEqualTo(none.asString()).isEqualTo(unknown.asString());
        }
    }

    @Test
    void the_first_that_files_against_a_person_prevails() {
        String first = verifying("yuelu", person("430302190001010032", "55555555"));
        Map<String, Object> other = person("４３０３０２１９０００１０１００３２", "55555555");
        other.put("placeOfBusiness", "430105");
        String second = verifying("kaifu", other);

        file("yuelu", first).then().statusCode(200);
        file("kaifu", second).then().statusCode(409).body("code", equalTo("FIRST_FILED_PREVAILS"));
    }

    @Test
    void a_number_that_does_not_fit_is_kept_and_claims_nothing() throws SQLException {
        String matter =
                register("yuelu", person("430102190001010014", "55555556"))
                        .then()
                        .statusCode(201)
                        .body("parties.identifierValid", contains(false))
                        .extract()
                        .path("matterId");
        assertThat(
                        texts(
                                "select coalesce(digest, 'none') from party_identity where matter_id = '"
                                        + matter
                                        + "'"))
                .containsExactly("none");
    }

    @Test
    void it_belongs_in_its_own_field_and_in_no_text() {
        Map<String, Object> code = person(null, "55555557");
        code.put("suspects", List.of(Map.of("kind", "PERSON", "name", "某甲", "identifier", NUMBER)));
        register("yuelu", code)
                .then()
                .statusCode(422)
                .body("code", equalTo("PERSON_IDENTIFIER_PROTECTED"));
        Map<String, Object> firm = person(null, "55555557");
        firm.put(
                "suspects",
                List.of(Map.of("kind", "ENTERPRISE", "name", "某店", "identityNumber", NUMBER)));
        register("yuelu", firm)
                .then()
                .statusCode(422)
                .body("code", equalTo("IDENTITY_OF_PERSONS_ONLY"));
        for (String field : List.of("title", "content")) {
            Map<String, Object> text = person(NUMBER, "55555557");
            text.put(field, "店主身份证号４３０２０３１９０００１０１００２５");
            register("yuelu", text)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("IDENTITY_NUMBER_IN_TEXT"))
                    .body("errors[0].pointer", equalTo("/" + field));
        }
        String matter = verifying("yuelu", person(NUMBER, "55555558"));
        Map<String, Map<String, String>> grounds = new HashMap<>(GROUNDS);
        grounds.put("PENALTY_DUE", Map.of("note", "当事人" + NUMBER));
        As.account("yuelu-head")
                .header("If-Match", "\"2\"")
                .body(Map.of("grounds", grounds))
                .post("/api/v1/leads/" + matter + "/filing")
                .then()
                .statusCode(422)
                .body("code", equalTo("IDENTITY_NUMBER_IN_TEXT"));
    }

    @Test
    void it_is_checked_without_standing_in_an_address() {
        As.account("yuelu-officer-1")
                .body(Map.of("kind", "resident-id", "value", NUMBER))
                .post("/api/v1/identifiers/check")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("valid", equalTo(true))
                .body("normalised", equalTo(MASK))
                .body("reasonCode", equalTo("WELL_FORMED"));
        As.account("yuelu-officer-1")
                .queryParam("kind", "resident-id")
                .queryParam("value", "430102190001010014")
                .get("/api/v1/identifiers/check")
                .then()
                .statusCode(200)
                .body("normalised", equalTo("430***********0014"))
                .body("reasonCode", equalTo("CHECK_DIGIT"));
        As.agency("agency-hunan-court")
                .body(Map.of("kind", "resident-id", "value", NUMBER))
                .post("/api/v1/identifiers/check")
                .then()
                .statusCode(403);
    }

    private static Map<String, Object> person(@Nullable String number, String right) {
        Map<String, Object> form = form("91430104MAXX00090L", right);
        Map<String, String> suspect = new HashMap<>(Map.of("kind", "PERSON", "name", "某甲(演示)"));
        if (number != null) {
            suspect.put("identityNumber", number);
        }
        form.put("suspects", List.of(suspect));
        return form;
    }

    private static String party(String matter) {
        return read("yuelu-officer-1", matter).then().extract().path("parties[0].partyId");
    }

    private static Response unmask(String account, String matter, String party, String reason) {
        return As.account(account)
                .body(Map.of("reason", reason))
                .post("/api/v1/leads/" + matter + "/parties/" + party + "/identity");
    }

    private static Handler listener(List<String> logged) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                logged.add(line.getMessage() + List.of(parameters(line)) + line.getThrown());
            }

            private Object[] parameters(LogRecord line) {
                return line.getParameters() == null ? new Object[0] : line.getParameters();
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    // Every column of every table as text; what is sealed is bytes.
    private List<String> placesOf(String text) throws SQLException {
        List<String> places = new ArrayList<>();
        for (String table :
                texts(
                        """
                        select table_name::text from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE'""")) {
            String hits =
                    "select count(*)::text from \""
                            + table
                            + "\" r where r::text like '%"
                            + text
                            + "%'";
            if (!texts(hits).getFirst().equals("0")) {
                places.add(table);
            }
        }
        return places;
    }

    private List<String> texts(String select) throws SQLException {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            List<String> found = new ArrayList<>();
                            try (Connection connection = database.getConnection();
                                    Statement statement = connection.createStatement();
                                    ResultSet row = statement.executeQuery(select)) {
                                while (row.next()) {
                                    found.add(row.getString(1));
                                }
                            }
                            return found;
                        });
    }
}
