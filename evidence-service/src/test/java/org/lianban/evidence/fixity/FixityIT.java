package org.lianban.evidence.fixity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
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
import java.sql.Statement;
import java.util.List;
import java.util.Random;
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
        run().body("damaged", not(hasItem(item.id().toString())));
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
        run().body("damaged", hasItem(item.id().toString()));
        run().body("damaged", hasItem(item.id().toString()));
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
        run().body("damaged", not(hasItem(item.id().toString())));
        assertThat(scene.now(item).soundness().state()).isEqualTo(DigestState.WHOLE);
        assertThat(damagedMetric()).isEqualTo(before);
    }

    @Test
    void a_deleted_file_is_illegible() throws Exception {
        // Given
        Files.delete(scene.file(item));
        // When
        run().body("damaged", hasItem(item.id().toString()));
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
        run().body("damaged", hasItem(item.id().toString()));
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
    void while_another_replica_is_at_it_nothing_is_read() throws Exception {
        try (Connection connection = DriverManager.getConnection(url, app, password);
                Statement lock = connection.createStatement()) {
            lock.execute("select pg_advisory_lock(hashtextextended('fixity', 0))");
            run().body("busy", equalTo(true)).body("read", equalTo(0));
        }
        assertThat(entries()).isEqualTo(1);
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
            run().body("failed", equalTo(List.of(item.id().toString())))
                    .body("damaged", not(hasItem(item.id().toString())));
            fixity.due();
        } finally {
            scene.tamper("alter table evidence_item drop constraint stuck");
        }
        // Then
        assertThat(entries()).isEqualTo(1);
        assertThat(entries(other)).isGreaterThan(1);
        // And when it can be written down again
        run().body("failed", empty());
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
            FixityRun first = fixity.due();
            FixityRun second = fixity.due();
            // Then
            assertThat(first.failed()).containsExactly(item.id());
            assertThat(second.failed()).isEmpty();
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
            RestAssured.post(run)
                    .then()
                    .statusCode(503)
                    .body("vaultAway", equalTo(true))
                    .body("damaged", empty())
                    .body("failed", empty());
        } finally {
            Files.move(elsewhere, folder);
        }
        // Then
        assertThat(entries()).isEqualTo(1);
        assertThat(scene.now(item).soundness().state()).isEqualTo(DigestState.WHOLE);
        assertThat(scene.facts("how")).containsExactly("EvidenceTakenIn");
        run().body("vaultAway", equalTo(false));
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
        return RestAssured.post(run).then().statusCode(200);
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
