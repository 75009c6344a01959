package org.lianban.evidence.fixity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.lianban.evidence.EvidenceAtHand.YUELU;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.evidence.As;
import org.lianban.evidence.EvidenceAtHand;
import org.lianban.evidence.RealParts;
import org.lianban.evidence.item.domain.DigestState;
import org.lianban.evidence.item.domain.Item;

@QuarkusTest
@WithTestResource(RealParts.class)
class FixityIT {
    private static final int LENGTH = 150_000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject EvidenceAtHand scene;
    @Inject Fixity fixity;

    @TestHTTPResource(value = "/fixity/run", management = true)
    String run = "";

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics = "";

    @ConfigProperty(name = "vault.folder")
    Path folder = Path.of("");

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url = "";

    @ConfigProperty(name = "quarkus.datasource.username")
    String app = "";

    @ConfigProperty(name = "quarkus.datasource.password")
    String password = "";

    private String officer = "";
    private Item item;

    @BeforeEach
    void an_item_with_bytes() {
        scene.begins(YUELU);
        officer = scene.person(YUELU, "OFFICER");
        byte[] bytes = new byte[LENGTH];
        new Random(3).nextBytes(bytes);
        item = scene.item(bytes, "演示.pdf", "application/pdf", false);
    }

    @Test
    void whole_bytes_are_noted_as_whole() {
        // When
        run().body("damaged.items", not(hasItem(item.id().toString())));
        // Then
        custody()
                .then()
                .body("items[1].action", equalTo("FIXITY_CHECKED"))
                .body("items[1].actor.kind", equalTo("SYSTEM"))
                .body("items[1].actor.id", equalTo("fixity"))
                .body("items[1].particulars.method", equalTo("REHASH"))
                .body("items[1].particulars.sha256", equalTo(EvidenceAtHand.bytesOf(item).sha256()))
                .body("items[1].tool", equalTo("evidence-service/0.1.0"))
                .body("whole", equalTo(true));
    }

    @Test
    void a_flipped_bit_is_found_named_and_told_once_until_it_is_repaired() throws Exception {
        // Given
        byte[] sound = Files.readAllBytes(scene.file(item));
        int place = new Random().nextInt(sound.length);
        fixity.due();
        double before = damagedMetric();
        scene.flipBit(item, place);
        // When
        run().body("damaged.items", hasItem(item.id().toString()));
        run().body("damaged.items", hasItem(item.id().toString()));
        // Then
        assertThat(damagedMetric()).as("bit flipped at %d", place).isEqualTo(before + 1);
        assertThat(scene.now(item).soundness().state()).isEqualTo(DigestState.DAMAGED);
        assertThat(scene.facts("how"))
                .containsExactly("EvidenceTakenIn", "EvidenceDamaged ILLEGIBLE");
        custody()
                .then()
                .body("items.action.count { it == 'DIGEST_FAILED' }", equalTo(2))
                .body("items[-1].particulars.result", equalTo("ILLEGIBLE"))
                .body(
                        "items[-1].particulars.expectedSha256",
                        equalTo(EvidenceAtHand.bytesOf(item).sha256()));
        // And when it is repaired
        scene.overwrite(item, sound);
        run().body("damaged.items", not(hasItem(item.id().toString())));
        assertThat(scene.now(item).soundness().state()).isEqualTo(DigestState.WHOLE);
        assertThat(damagedMetric()).isEqualTo(before);
    }

    @Test
    void a_deleted_file_is_illegible() throws Exception {
        // Given
        Files.delete(scene.file(item));
        // When
        run().body("damaged.items", hasItem(item.id().toString()));
        // Then
        custody()
                .then()
                .body("items[1].particulars.result", equalTo("ILLEGIBLE"))
                .body("items[1].particulars.how", equalTo("missing"));
    }

    @Test
    void digests_edited_in_one_of_two_places_are_found() throws Exception {
        // Given
        scene.tamper(
                "update vault_object set sm3 = repeat('0', 64) where id = '"
                        + EvidenceAtHand.bytesOf(item).objectId()
                        + "'");
        // When
        run().body("damaged.items", hasItem(item.id().toString()));
        // Then
        assertThat(scene.facts("how")).contains("EvidenceDamaged DIGEST_DIFFERS");
    }

    @Test
    void only_what_is_due_is_read_and_the_longest_unread_first() throws Exception {
        // Given
        scene.tamper(checked("now() - interval '89 days'"));
        fixity.due();
        assertThat(entries()).isEqualTo(1);
        // When
        scene.tamper(checked("now() - interval '9999 days'"));
        fixity.due();
        fixity.due();
        // Then
        assertThat(entries()).isEqualTo(2);
    }

    @Test
    void a_run_is_answered_before_it_reads_and_asking_again_names_the_same() throws Exception {
        // Given
        String running;
        try (Connection replica = replica()) {
            hold(replica, "fixity");
            // When
            running =
                    RestAssured.post(run)
                            .then()
                            .statusCode(202)
                            .header("Location", startsWith("/q/fixity/run/"))
                            .body("state", equalTo("RUNNING"))
                            .body("askedFrom", equalTo("127.0.0.1"))
                            .body("ended", nullValue())
                            .body("read", equalTo(0))
                            .body("of", greaterThan(0))
                            .extract()
                            .path("run");
            // Then
            RestAssured.given()
                    .header("Accept-Language", "en")
                    .post(run)
                    .then()
                    .statusCode(409)
                    .contentType("application/problem+json")
                    .header("Location", equalTo("/q/fixity/run/" + running))
                    .body("code", equalTo("FIXITY_RUNNING"))
                    .body("type", equalTo("/problems/fixity-running"))
                    .body("run.run", equalTo(running))
                    .body("run.state", equalTo("RUNNING"));
            assertThat(entries()).isEqualTo(1);
        }
        // And when the other replica's portion is over
        ValidatableResponse whole = ended(running).body("state", equalTo("FINISHED"));
        int read = whole.extract().path("read");
        whole.body("of", equalTo(read)).body("ended", not(nullValue()));
        RestAssured.get(run).then().statusCode(200).body("run", equalTo(running));
        assertThat(entries()).isEqualTo(2);
    }

    @Test
    void a_run_of_another_replica_is_shown_and_with_that_one_s_death_it_has_broken_off()
            throws Exception {
        // Given
        String theirs = UUID.randomUUID().toString();
        try (Connection replica = replica()) {
            hold(replica, "fixity/" + theirs);
            hold(replica, "fixity");
            readThreeOfNine(replica, theirs);
            // When
            RestAssured.get(run)
                    .then()
                    .statusCode(200)
                    .body("run", equalTo(theirs))
                    .body("state", equalTo("RUNNING"))
                    .body("read", equalTo(3))
                    .body("of", equalTo(9))
                    .body("damaged.count", equalTo(1))
                    .body("damaged.items", equalTo(List.of(item.id().toString())));
            RestAssured.post(run)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("FIXITY_RUNNING"))
                    .body("run.run", equalTo(theirs));
            assertThat(fixity.due()).isEmpty();
        }
        // Then
        ended(theirs).body("state", equalTo("BROKEN_OFF")).body("read", equalTo(3));
        run().body("run", not(equalTo(theirs)));
        ended(theirs).body("state", equalTo("BROKEN_OFF")).body("ended", not(nullValue()));
        assertThat(entries()).isEqualTo(2);
    }

    @Test
    void a_run_that_never_was_is_not_found() {
        RestAssured.get(run + "/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void an_item_that_cannot_be_written_down_is_named_and_keeps_no_other_from_its_turn()
            throws Exception {
        // Given
        Item other = scene.item(new byte[] {1, 2, 3}, "演示2.pdf", "application/pdf", false);
        scene.tamper(checked("now() - interval '9999 days'"));
        scene.tamper(
                "alter table evidence_item add constraint stuck check (evidence_id <> '"
                        + item.id()
                        + "') not valid");
        try {
            // When
            run().body("failed.count", equalTo(1))
                    .body("failed.items", equalTo(List.of(item.id().toString())))
                    .body("damaged.items", not(hasItem(item.id().toString())));
            fixity.due();
        } finally {
            scene.tamper("alter table evidence_item drop constraint stuck");
        }
        // Then
        assertThat(entries()).isEqualTo(1);
        assertThat(entries(other)).isGreaterThan(1);
        // And when it can be written down again
        run().body("failed.count", equalTo(0));
        assertThat(entries()).isEqualTo(2);
    }

    @Test
    void the_first_in_the_line_is_left_alone_if_its_turn_failed() throws Exception {
        // Given
        Item next = scene.item(new byte[] {1, 2, 3}, "演示2.pdf", "application/pdf", false);
        scene.tamper(checked("now() - interval '9999 days'"));
        scene.tamper(
                "alter table evidence_item add constraint stuck check (evidence_id <> '"
                        + item.id()
                        + "') not valid");
        try {
            // When
            List<Looked> first = fixity.due();
            List<Looked> second = fixity.due();
            // Then
            assertThat(first).contains(new Looked(item.id(), Finding.FAILED));
            assertThat(second).extracting(Looked::finding).doesNotContain(Finding.FAILED);
            assertThat(entries(next)).isEqualTo(2);
        } finally {
            scene.tamper("alter table evidence_item drop constraint stuck");
        }
    }

    @Test
    void without_the_vault_s_folder_the_run_ends_and_nothing_is_found_damaged() throws Exception {
        // Given
        Path elsewhere = folder.resolveSibling(folder.getFileName() + "-elsewhere");
        Files.move(folder, elsewhere);
        try {
            // When
            ended(begun())
                    .body("state", equalTo("VAULT_AWAY"))
                    .body("read", equalTo(0))
                    .body("damaged.count", equalTo(0))
                    .body("failed.count", equalTo(0));
        } finally {
            Files.move(elsewhere, folder);
        }
        // Then
        assertThat(entries()).isEqualTo(1);
        assertThat(scene.now(item).soundness().state()).isEqualTo(DigestState.WHOLE);
        assertThat(scene.facts("how")).containsExactly("EvidenceTakenIn");
        run();
        assertThat(entries()).isEqualTo(2);
    }

    private String checked(String at) {
        return "update evidence_item set digest_checked_at = "
                + at
                + " where evidence_id = '"
                + item.id()
                + "'";
    }

    private int entries(Item of) {
        return As.account(officer)
                .get("/api/v1/evidence/" + of.id() + "/custody")
                .then()
                .statusCode(200)
                .extract()
                .path("items.size()");
    }

    private int entries() {
        return entries(item);
    }

    private ValidatableResponse run() {
        return ended(begun()).body("state", equalTo("FINISHED"));
    }

    private String begun() {
        return RestAssured.post(run).then().statusCode(202).extract().path("run");
    }

    private ValidatableResponse ended(String id) {
        return await().atMost(PATIENCE)
                .until(
                        () -> RestAssured.get(run + "/" + id),
                        answer -> !answer.path("state").equals("RUNNING"))
                .then()
                .statusCode(200);
    }

    private Connection replica() throws SQLException {
        return DriverManager.getConnection(url, app, password);
    }

    private static void hold(Connection replica, String lock) throws SQLException {
        try (Statement statement = replica.createStatement()) {
            statement.execute("select pg_advisory_lock(hashtextextended('" + lock + "', 0))");
        }
    }

    private void readThreeOfNine(Connection replica, String id) throws SQLException {
        try (Statement statement = replica.createStatement()) {
            statement.execute(
                    "insert into fixity_run (run_id, asked_from, read, total) values ('"
                            + id
                            + "', '192.0.2.7', 3, 9)");
            statement.execute(
                    "insert into fixity_finding (run_id, evidence_id, finding) values ('"
                            + id
                            + "', '"
                            + item.id()
                            + "', 'DAMAGED')");
        }
    }

    private double damagedMetric() {
        return RestAssured.get(metrics)
                .asString()
                .lines()
                .filter(line -> line.startsWith("lianban_evidence_damaged"))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .mapToDouble(Double::parseDouble)
                .findFirst()
                .orElseThrow();
    }

    private Response custody() {
        return As.account(officer).get("/api/v1/evidence/" + item.id() + "/custody");
    }
}
