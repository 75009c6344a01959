package org.lianban.evidence.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.evidence.RealParts;

/** Where the vault's disk should be, there is the empty folder it is mounted upon. */
@QuarkusTest
@WithTestResource(RealParts.class)
class VaultAwayIT {
    private static final byte[] BYTES = {1, 2, 3};
    private static final Instant ALL = Instant.parse("2100-01-01T00:00:00Z");

    @Inject Vault vault;
    @Inject VaultSweep sweep;
    @Inject VaultPresence presence;

    @TestHTTPResource(value = "/health/group/vault", management = true)
    String health = "";

    @ConfigProperty(name = "vault.folder")
    Path folder = Path.of("");

    private ObjectId evidence = new ObjectId(UUID.randomUUID());
    private ObjectId lost = new ObjectId(UUID.randomUUID());

    @BeforeEach
    void the_disk_is_not_mounted() throws Exception {
        sweep.sweep(ALL);
        evidence = new ObjectId(UUID.randomUUID());
        lost = new ObjectId(UUID.randomUUID());
        Kept kept = vault.keep(evidence, new ByteArrayInputStream(BYTES), BYTES.length);
        QuarkusTransaction.requiringNew().run(() -> vault.enter(kept));
        vault.keep(lost, new ByteArrayInputStream(BYTES), BYTES.length);
        Files.move(folder, elsewhere());
        Files.createDirectory(folder);
    }

    @AfterEach
    void mounted() throws IOException {
        if (Files.exists(elsewhere())) {
            Files.delete(folder);
            Files.move(elsewhere(), folder);
        }
    }

    @Test
    void nothing_is_laid_down_in_its_place() {
        assertThatThrownBy(
                        () ->
                                vault.keep(
                                        new ObjectId(UUID.randomUUID()),
                                        new ByteArrayInputStream(BYTES),
                                        BYTES.length))
                .isInstanceOf(VaultFullException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void no_object_is_called_damaged_for_it() throws Exception {
        assertThatThrownBy(() -> vault.open(evidence)).isInstanceOf(VaultAwayException.class);
        assertThat(vault.reread(evidence)).isEqualTo(new Reread.Away());
    }

    @Test
    void it_is_not_taken_for_the_vault_and_the_health_says_so() throws IOException {
        assertThat(presence.look()).isFalse();
        assertThat(folder).isEmptyDirectory();
        health(503).body("checks[0].data.folderThere", equalTo(false));
        mounted();
        health(200)
                .body("checks[0].name", equalTo("vault"))
                .body("checks[0].data.roomBytes", greaterThan(0L));
    }

    @Test
    void what_is_to_be_swept_is_swept_when_it_is_back() throws Exception {
        // Given
        assertThat(sweep.sweep(ALL)).isZero();
        assertThat(sweep.walk(ALL)).isZero();
        // When
        mounted();
        // Then
        assertThat(sweep.sweep(ALL)).isEqualTo(1);
        assertThat(vault.reread(evidence)).isInstanceOf(Reread.Legible.class);
    }

    @Test
    void a_vault_from_before_the_mark_is_known_by_its_objects() throws Exception {
        // Given
        mounted();
        Files.delete(folder.resolve("lianban-vault"));
        assertThat(vault.reread(evidence)).isInstanceOf(Reread.Legible.class);
        // When
        boolean there = presence.look();
        // Then
        assertThat(there).isTrue();
        assertThat(folder.resolve("lianban-vault")).exists();
    }

    private Path elsewhere() {
        return folder.resolveSibling(folder.getFileName() + "-elsewhere");
    }

    private ValidatableResponse health(int status) {
        return RestAssured.get(health).then().statusCode(status);
    }
}
