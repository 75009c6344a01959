package org.lianban.evidence.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.lianban.evidence.EvidenceAtHand.YUELU;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.evidence.As;
import org.lianban.evidence.EvidenceAtHand;
import org.lianban.evidence.RealParts;
import org.lianban.evidence.item.domain.Item;

@QuarkusTest
@WithTestResource(RealParts.class)
class BrokenContentIT {
    private static final int LENGTH = 1_000_003;
    private static final byte[] BYTES = bytes();

    /** What came before the line broke. */
    private record Came(byte[] bytes, boolean broken) {}

    @Inject EvidenceAtHand scene;

    @ConfigProperty(name = "vault.folder")
    Path folder = Path.of("");

    @TestHTTPResource URI at = URI.create("/");

    private String officer = "";
    private Item item;
    private String content = "";

    @BeforeEach
    void an_open_item() {
        scene.begins(YUELU);
        officer = scene.person(YUELU, "OFFICER");
        item = scene.item(BYTES, "演示.pdf", "application/pdf", false);
        content =
                As.account(officer)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .body(Map.of("purpose", "DOWNLOAD"))
                        .post("/api/v1/evidence/" + item.id() + "/openings")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("contentUrl");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 30, 60_000})
    void damage_at_the_beginning_is_a_plain_refusal(int place) {
        // Given
        scene.flipBit(item, place);
        // When
        Response answer = As.account(officer).get(content);
        // Then
        answer.then().statusCode(409).body("code", equalTo("EVIDENCE_DAMAGED"));
    }

    @Test
    void a_missing_file_and_one_cut_off_are_plain_refusals() throws IOException {
        byte[] lying = Files.readAllBytes(scene.file(item));
        scene.overwrite(item, Arrays.copyOf(lying, 4 * 65536));
        As.account(officer).get(content).then().statusCode(409);
        Files.delete(scene.file(item));
        As.account(officer).get(content).then().statusCode(409);
    }

    @Test
    void damage_further_on_breaks_the_line_and_no_wrong_byte_comes() throws IOException {
        // Given
        int place = 70_000 + new Random().nextInt(LENGTH - 70_000);
        scene.flipBit(item, place);
        // When
        Came came = get(null);
        // Then
        assertThat(came.broken()).as("damaged at %d", place).isTrue();
        assertThat(came.bytes().length).isLessThan(LENGTH);
        assertThat(came.bytes()).isEqualTo(Arrays.copyOf(BYTES, came.bytes().length));
    }

    @Test
    void a_range_that_is_whole_comes_though_another_place_is_damaged() throws IOException {
        // Given
        scene.flipBit(item, 900_000);
        // When
        Came came = get("bytes=100000-199999");
        // Then
        assertThat(came.broken()).isFalse();
        assertThat(came.bytes()).isEqualTo(Arrays.copyOfRange(BYTES, 100_000, 200_000));
    }

    @Test
    void what_could_not_be_read_is_looked_at_next() {
        // Given
        scene.flipBit(item, 10);
        // When
        As.account(officer).get(content).then().statusCode(409);
        // Then
        assertThat(scene.now(item).soundness().checkedAt()).isNull();
    }

    @Test
    void while_the_vault_s_folder_is_not_there_nobody_is_told_that_an_item_is_damaged()
            throws IOException {
        // Given
        Path elsewhere = folder.resolveSibling(folder.getFileName() + "-elsewhere");
        Files.move(folder, elsewhere);
        // When
        Response answer;
        try {
            answer = As.account(officer).get(content);
        } finally {
            Files.move(elsewhere, folder);
        }
        // Then
        answer.then().statusCode(503).body("code", equalTo("UNAVAILABLE"));
        assertThat(scene.now(item).soundness().checkedAt()).isNotNull();
        assertThat(As.account(officer).get(content).asByteArray()).isEqualTo(BYTES);
    }

    private Came get(@Nullable String range) throws IOException {
        HttpURLConnection line = (HttpURLConnection) at.resolve(content).toURL().openConnection();
        line.setRequestProperty("Authorization", "Bearer " + As.token(officer));
        if (range != null) {
            line.setRequestProperty("Range", range);
        }
        ByteArrayOutputStream came = new ByteArrayOutputStream();
        try (InputStream body = line.getInputStream()) {
            body.transferTo(came);
            return new Came(came.toByteArray(), false);
        } catch (IOException e) {
            return new Came(came.toByteArray(), true);
        }
    }

    private static byte[] bytes() {
        byte[] bytes = new byte[LENGTH];
        new Random(11).nextBytes(bytes);
        return bytes;
    }
}
