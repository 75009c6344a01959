package org.lianban.casework.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.lianban.casework.lead.LeadHttp.file;
import static org.lianban.casework.lead.LeadHttp.form;
import static org.lianban.casework.lead.LeadHttp.read;
import static org.lianban.casework.lead.LeadHttp.register;
import static org.lianban.casework.lead.LeadHttp.verifying;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.HeaderConfig;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;

/** Parties and rights are named, corrected and withdrawn while the matter runs. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PartyChangeIT {
    private static final String OFFICER = "yuelu-officer-1";
    private static final String CODE = "91430104MAXX00090L";
    private static final String OTHER_CODE = "51430225MAXX001031";
    private static final String NUMBER = "430203190001010025";
    private static final String MASK = "430***********0025";

    @Inject AgroalDataSource database;

    @Test
    void a_wrong_party_is_replaced_and_stays_readable_and_nothing_else_shows_it() {
        String matter = verifying("yuelu", form(CODE, "55556601"));
        String wrong = party(matter);

        correct(matter, 2, wrong, organisation("某协会改名后五五五六(演示)", OTHER_CODE))
                .then()
                .statusCode(200)
                .body("version", equalTo(3))
                .body("parties.name", contains("某协会改名后五五五六(演示)"))
                .body("parties.identifier", contains(OTHER_CODE))
                .body("formerEntries.identifier", contains(CODE))
                .body("formerEntries.replacedBy", contains("某协会改名后五五五六(演示)"))
                .body("formerEntries.reason", contains("执照核对后更正"))
                .body("formerEntries.right", contains(false));
        As.account(OFFICER)
                .get("/api/v1/matters/" + matter)
                .then()
                .body("parties.identifier", contains(OTHER_CODE));
        As.account(OFFICER).get("/api/v1/parties/" + wrong).then().statusCode(404);
        As.account(OFFICER)
                .queryParam("query", "某协会改名后五五五六")
                .get("/api/v1/matters")
                .then()
                .body("items.matterId", contains(matter));
        As.account(OFFICER)
                .get("/api/v1/matters/" + matter + "/timeline")
                .then()
                .body("items.text", hasItem("更正当事人：某协会改名后五五五六(演示)"));

        // It stands no longer, and a stale page changes nothing.
        correct(matter, 3, wrong, organisation("又改", OTHER_CODE))
                .then()
                .statusCode(409)
                .body("code", equalTo("PARTY_NOT_CURRENT"));
        correct(matter, 2, party(matter), organisation("又改", OTHER_CODE)).then().statusCode(412);
    }

    @Test
    void parties_of_every_role_and_rights_are_added_and_withdrawn() {
        String matter = verifying("yuelu", form(CODE, "55556602"));
        Map<String, Object> supplier = organisation("供货方(演示)", OTHER_CODE);
        supplier.put("role", "SUPPLIER");
        supplier.remove("reason");
        String added =
                post(matter, 2, "/parties", supplier)
                        .then()
                        .statusCode(200)
                        .body("parties.role", contains("SUSPECT", "SUPPLIER"))
                        .extract()
                        .path("parties[1].partyId");
        Map<String, Object> right =
                Map.of(
                        "type",
                        "TRADEMARK_GOODS",
                        "number",
                        "55556692",
                        "name",
                        "乙",
                        "trademarkClass",
                        9);
        String first =
                post(matter, 3, "/rights", right)
                        .then()
                        .statusCode(200)
                        .body("rights.number", contains("55556602", "55556692"))
                        .extract()
                        .path("rights[0].rightId");
        Map<String, Object> corrected = new HashMap<>(right);
        corrected.put("number", "55556693");
        corrected.put("reason", "注册号写错");
        post(matter, 4, "/rights/" + first + "/correction", corrected)
                .then()
                .statusCode(200)
                .body("rights.number", contains("55556692", "55556693"));
        post(matter, 5, "/parties/" + added + "/withdrawal", Map.of("reason", "与本案无关"))
                .then()
                .statusCode(200)
                .body("parties.role", contains("SUSPECT"))
                .body("formerEntries.name", contains("供货方(演示)", "某商标(演示)"))
                .body("formerEntries[0].replacedBy", nullValue());
    }

    @Test
    void only_named_officers_change_and_no_identity_number_stands_in_a_reason() {
        String matter = verifying("yuelu", form(CODE, "55556603"));
        read("yuelu-officer-3", matter)
                .then()
                .body("partyChange.open", equalTo(false))
                .body("partyChange.code", equalTo("OFFICER_NOT_NAMED"));
        read(OFFICER, matter).then().body("partyChange.open", equalTo(true));
        Map<String, Object> body = organisation("改", OTHER_CODE);
        body.put("reason", "身份证" + NUMBER);
        correct(matter, 2, party(matter), body)
                .then()
                .statusCode(422)
                .body("code", equalTo("IDENTITY_NUMBER_IN_TEXT"))
                .body("errors[0].pointer", equalTo("/reason"));
        post(matter, 2, "/parties/" + party(matter) + "/withdrawal", Map.of("reason", ""))
                .then()
                .statusCode(422);
        String early =
                register("yuelu", form(CODE, "55556604"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("matterId");
        correct(early, 1, party(early), organisation("改", OTHER_CODE))
                .then()
                .statusCode(409)
                .body("code", equalTo("WRONG_STATE"));
    }

    @Test
    void a_person_s_number_is_sealed_and_kept_and_his_name_stands_in_no_fact() throws SQLException {
        String matter = verifying("yuelu", form(CODE, "55556605"));
        Map<String, Object> person = new HashMap<>();
        person.put("role", "SUSPECT");
        person.put("kind", "PERSON");
        person.put("name", "某甲五五五(演示)");
        person.put("identityNumber", NUMBER);
        String added =
                post(matter, 2, "/parties", person)
                        .then()
                        .statusCode(200)
                        .body("parties.identifier", contains(CODE, MASK))
                        .extract()
                        .path("parties[1].partyId");
        Map<String, Object> kept = new HashMap<>(person);
        kept.remove("identityNumber");
        kept.put("name", "某甲五五六(演示)");
        kept.put("keepIdentity", true);
        kept.put("reason", "姓名用字更正");
        String now =
                correct(matter, 3, added, kept)
                        .then()
                        .statusCode(200)
                        .body("parties.name", hasItem("某甲五五六(演示)"))
                        .body("parties.identifier", contains(CODE, MASK))
                        .extract()
                        .path("parties[1].partyId");
        As.account(OFFICER)
                .body(Map.of("reason", "核对身份"))
                .post("/api/v1/leads/" + matter + "/parties/" + now + "/identity")
                .then()
                .statusCode(200)
                .body("number", equalTo(NUMBER));
        assertThat(
                        texts(
                                "select envelope::text from journal where envelope::text like '%"
                                        + matter
                                        + "%' and envelope::text like '%Party%'"))
                .hasSizeGreaterThan(2)
                .noneMatch(
                        fact ->
                                fact.contains("某甲五五")
                                        || fact.contains(NUMBER)
                                        || fact.contains("姓名用字"));
        // The digest is the same: whoever files first against him prevails against the new entry.
        assertThat(
                        texts(
                                "select count(distinct digest)::text from party_identity where matter_id = '"
                                        + matter
                                        + "'"))
                .containsExactly("1");
    }

    @Test
    void of_two_filed_cases_that_add_the_same_party_at_once_one_prevails() throws Exception {
        Map<String, Object> form = form(CODE, "55556606");
        String yuelu = verifying("yuelu", form);
        Map<String, Object> elsewhere = form("91430105MAXX0012XB", "55556606");
        elsewhere.put("placeOfAct", "430105");
        elsewhere.put("placeOfBusiness", "430105");
        String kaifu = verifying("kaifu", elsewhere);
        file("yuelu", yuelu).then().statusCode(200);
        file("kaifu", kaifu).then().statusCode(200);
        Map<String, Object> same = organisation("某协会(演示)", OTHER_CODE);
        same.remove("reason");

        List<Integer> answers = new ArrayList<>();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> runs =
                    List.of(
                            both.submit(() -> add(OFFICER, yuelu, same).statusCode()),
                            both.submit(() -> add("kaifu-officer-1", kaifu, same).statusCode()));
            for (Future<Integer> run : runs) {
                answers.add(run.get());
            }
        }
        assertThat(answers).containsExactlyInAnyOrder(200, 409);

        boolean first = answers.getFirst() == 200;
        String winner = first ? yuelu : kaifu;
        String loser = first ? kaifu : yuelu;
        String winning = first ? OFFICER : "kaifu-officer-1";
        String losing = first ? "kaifu-officer-1" : OFFICER;
        add(losing, loser, same).then().body("code", equalTo("FIRST_FILED_PREVAILS"));
        // Withdrawn there, it is free here.
        String entry = read(winning, winner).path("parties[1].partyId");
        As.account(winning)
                .header("If-Match", "\"4\"")
                .body(Map.of("reason", "与本案无关"))
                .post("/api/v1/leads/" + winner + "/parties/" + entry + "/withdrawal")
                .then()
                .statusCode(200);
        add(losing, loser, same).then().statusCode(200);
    }

    @Test
    void the_last_party_of_a_filed_case_is_corrected_and_not_withdrawn() {
        String matter = verifying("yuelu", form(CODE, "55556607"));
        file("yuelu", matter).then().statusCode(200);
        post(matter, 3, "/parties/" + party(matter) + "/withdrawal", Map.of("reason", "写错"))
                .then()
                .statusCode(409)
                .body("code", equalTo("FILED_TARGET_LAST"));
        correct(matter, 3, party(matter), organisation("某协会(演示)", OTHER_CODE))
                .then()
                .statusCode(200)
                .body("warnings.code", org.hamcrest.Matchers.not(empty()));
        // Nobody is in the way of whoever files against the party that was named by mistake.
        Map<String, Object> elsewhere = form(CODE, "55556607");
        elsewhere.put("placeOfBusiness", "430105");
        file("kaifu", verifying("kaifu", elsewhere)).then().statusCode(200);
    }

    @Test
    void a_repeated_command_changes_once() {
        String matter = verifying("yuelu", form(CODE, "55556608"));
        Map<String, Object> other = organisation("某协会(演示)", OTHER_CODE);
        other.remove("reason");
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            As.account(OFFICER)
                    .config(
                            RestAssured.config()
                                    .headerConfig(
                                            HeaderConfig.headerConfig()
                                                    .overwriteHeadersWithName("Idempotency-Key")))
                    .header("If-Match", "\"2\"")
                    .header("Idempotency-Key", key)
                    .body(other)
                    .post("/api/v1/leads/" + matter + "/parties")
                    .then()
                    .statusCode(200)
                    .body("parties.name.size()", equalTo(2));
        }
    }

    private static Map<String, Object> organisation(String name, String code) {
        Map<String, Object> body = new HashMap<>();
        body.put("role", "SUSPECT");
        body.put("kind", "ORGANISATION");
        body.put("name", name);
        body.put("identifier", code);
        body.put("reason", "执照核对后更正");
        return body;
    }

    private static Response add(String account, String matter, Map<String, Object> body) {
        return As.account(account)
                .header("If-Match", "\"3\"")
                .body(body)
                .post("/api/v1/leads/" + matter + "/parties");
    }

    private static Response correct(
            String matter, int seen, String party, Map<String, Object> body) {
        return post(matter, seen, "/parties/" + party + "/correction", body);
    }

    private static Response post(String matter, int seen, String path, Map<String, Object> body) {
        return As.account(OFFICER)
                .header("If-Match", "\"" + seen + "\"")
                .body(body)
                .post("/api/v1/leads/" + matter + path);
    }

    private static String party(String matter) {
        return read(OFFICER, matter).path("parties[0].partyId");
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
