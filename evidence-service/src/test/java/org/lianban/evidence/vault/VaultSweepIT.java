package org.lianban.evidence.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.evidence.RealParts;

/** What is removed from the vault's folder, and what never is. */
@QuarkusTest
@WithTestResource(RealParts.class)
class VaultSweepIT {
    private static final byte[] BYTES = {1, 2, 3};
    private static final Instant ALL = Instant.parse("2100-01-01T00:00:00Z");
    private static final Instant NONE = Instant.EPOCH;

    @Inject Vault vault;
    @Inject VaultSweep sweep;

    @ConfigProperty(name = "vault.folder")
    Path folder = Path.of("");

    private ObjectId evidence = new ObjectId(UUID.randomUUID());

    @BeforeEach
    void an_object_that_is_evidence() throws Exception {
        sweep.sweep(ALL);
        evidence = known();
    }

    @Test
    void what_never_became_known_is_swept_and_nothing_else() throws Exception {
        // Given
        ObjectId lost = begun();
        assertThat(sweep.sweep(NONE)).isZero();
        // When
        int removed = sweep.sweep(ALL);
        // Then
        assertThat(removed).isEqualTo(1);
        assertThat(file(lost)).doesNotExist();
        assertThat(file(evidence)).exists();
        assertThat(sweep.sweep(ALL)).isZero();
    }

    @Test
    void what_was_let_go_of_is_swept_at_once() throws Exception {
        // Given
        ObjectId forgotten = known();
        QuarkusTransaction.requiringNew().run(() -> vault.forget(forgotten));
        // When
        sweep.sweep(NONE);
        // Then
        assertThat(file(forgotten)).doesNotExist();
        assertThat(file(evidence)).exists();
    }

    @Test
    void what_was_not_let_go_of_after_all_stays() throws Exception {
        // Given
        Runnable broken =
                () -> {
                    vault.forget(evidence);
                    throw new IllegalStateException("it breaks off");
                };
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(broken))
                .hasStackTraceContaining("it breaks off");
        // When
        sweep.sweep(ALL);
        // Then
        assertThat(vault.reread(evidence)).isInstanceOf(Reread.Legible.class);
    }

    @Test
    void what_is_still_being_written_stays_however_long_ago_it_began() throws Exception {
        // Given
        ObjectId slow = begun();
        Files.setLastModifiedTime(file(slow), FileTime.from(ALL.plusSeconds(1)));
        // When
        sweep.sweep(ALL);
        // Then
        assertThat(file(slow)).exists();
        Files.setLastModifiedTime(file(slow), FileTime.from(ALL.minusSeconds(1)));
        assertThat(sweep.sweep(ALL)).isEqualTo(1);
    }

    @Test
    void what_the_database_never_heard_of_is_found_by_looking_through_all_files() throws Exception {
        // Given
        ObjectId strange = new ObjectId(UUID.randomUUID());
        Files.createDirectories(file(strange).getParent());
        Files.write(file(strange), BYTES);
        Path other = Files.write(folder.resolve("README"), BYTES);
        sweep.sweep(ALL);
        assertThat(file(strange)).exists();
        assertThat(sweep.walk(NONE)).isZero();
        // When
        sweep.walk(ALL);
        // Then
        assertThat(file(strange)).doesNotExist();
        assertThat(file(evidence)).exists();
        assertThat(other).exists();
    }

    @Test
    void an_object_kept_twice_is_not_swept_for_it() throws Exception {
        // Given
        try {
            vault.keep(evidence, new ByteArrayInputStream(BYTES), BYTES.length);
        } catch (java.nio.file.FileAlreadyExistsException e) {
            // as it must be
        }
        // When
        sweep.sweep(ALL);
        // Then
        assertThat(vault.reread(evidence)).isInstanceOf(Reread.Legible.class);
    }

    private ObjectId known() throws Exception {
        ObjectId id = new ObjectId(UUID.randomUUID());
        Kept kept = vault.keep(id, new ByteArrayInputStream(BYTES), BYTES.length);
        QuarkusTransaction.requiringNew().run(() -> vault.enter(kept));
        return id;
    }

    private ObjectId begun() throws Exception {
        ObjectId id = new ObjectId(UUID.randomUUID());
        vault.keep(id, new ByteArrayInputStream(BYTES), BYTES.length);
        return id;
    }

    private Path file(ObjectId object) {
        String name = object.toString();
        return folder.resolve(name.substring(34)).resolve(name.substring(32, 34)).resolve(name);
    }
}
