package org.lianban.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.acceptance.SharedSystem.itIs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianban.local.LocalSystem;
import org.lianban.local.Service;

/** Days on which a machine stops while evidence comes in: {@code kill -9} at any byte. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("long")
class EvidenceBadDaysIT {
    /** When the machine stops; the byte or the instant is drawn anew at each run. */
    enum Moment {
        AFTER_THE_FIRST_BYTES,
        ON_THE_WAY,
        BEFORE_THE_LAST_BYTE,
        AFTER_THE_LAST_BYTE,
        DURING_COMPLETION
    }

    private static final String DAY = "2026-07-06";
    private static final String OFFICER = "yuelu-officer-1";
    private static final String COLLEAGUE = "yuelu-officer-2";
    private static final int LENGTH = 5_000_000;
    private static final int FIRST = 64 * 1024;
    private static final int LAST = 1000;
    private static final Duration LONGEST_INSTANT = Duration.ofMillis(40);
    // What takes minutes and hours in an office takes seconds here.
    private static final List<String> IN_HASTE =
            List.of("env", "INTAKE_SILENCE=1s", "VAULT_SWEEP_EVERY=1s", "VAULT_SWEEP_AFTER=2s");

    private static String matter = "";

    private final LocalSystem system = SharedSystem.system();
    private final Door door = SharedSystem.door();
    private final EvidenceSteps evidence = new EvidenceSteps(door);
    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private String story = "";

    @TempDir Path desk = Path.of("");

    @BeforeEach
    void a_monday() {
        itIs(DAY);
    }

    // One for all, heard of before the first kill: after each, Kafka waits long for the killed
    // reader.
    @BeforeAll
    static void a_matter_that_evidence_service_has_heard_of() {
        itIs(DAY);
        matter =
                new Steps(SharedSystem.door())
                        .register(OFFICER, Registrations.lead("断电时上传(演示)"))
                        .orThrow("registration")
                        .text("matterId");
        EvidenceSteps evidence = new EvidenceSteps(SharedSystem.door());
        Eventually.holds(() -> assertThat(evidence.items(OFFICER, matter).status()).isEqualTo(200));
    }

    @AfterAll
    static void without_haste() {
        SharedSystem.system().stop(Service.EVIDENCE_SERVICE);
        SharedSystem.system().start(Service.EVIDENCE_SERVICE);
        itIs(DAY);
    }

    @ParameterizedTest
    @EnumSource
    void a_service_killed_at_any_byte_shows_nothing_by_halves_and_takes_it_in_once(Moment moment)
            throws Exception {
        story = "%s, seed %d".formatted(moment, seed);
        // Given
        List<String> before = evidence.ids(OFFICER, matter);
        LargeFile ledger = LargeFile.on(desk, "销售台账(演示).pdf", LENGTH);
        String upload =
                evidence.begin(
                                OFFICER,
                                matter,
                                evidence.copy("销售台账复印件(演示)", DAY, OFFICER, COLLEAGUE),
                                ledger.sample())
                        .orThrow("upload")
                        .text("uploadId");
        String key = UUID.randomUUID().toString();

        // When
        switch (moment) {
            case AFTER_THE_FIRST_BYTES -> killedWhileSending(upload, ledger, 1 + upTo(FIRST));
            case ON_THE_WAY -> killedWhileSending(upload, ledger, FIRST + upTo(LENGTH - 2 * FIRST));
            case BEFORE_THE_LAST_BYTE ->
                    killedWhileSending(upload, ledger, LENGTH - 1 - upTo(LAST));
            case AFTER_THE_LAST_BYTE -> killedWhileSending(upload, ledger, LENGTH);
            case DURING_COMPLETION -> killedWhileCompleting(upload, ledger, key);
        }
        system.start(Service.EVIDENCE_SERVICE, IN_HASTE);
        itIs(DAY);

        // Then
        Answer left = door.as(OFFICER).get("/api/v1/evidence-uploads/" + upload).orThrow(story);
        List<String> items = evidence.ids(OFFICER, matter);
        int more = left.text("state").equals("COMPLETED") ? 1 : 0;
        assertThat(items).as(story).hasSize(before.size() + more);
        if (left.text("state").equals("OPEN")) {
            assertThat(left.body().path("received").asInt()).as(story).isLessThan(LENGTH);
            evidence.send(OFFICER, upload, ledger.sample()).orThrow(story);
        }
        String item = completed(upload, key).orThrow(story).text("evidenceId");
        assertThat(completed(upload, key).text("evidenceId")).as(story).isEqualTo(item);
        assertThat(evidence.ids(OFFICER, matter))
                .as(story)
                .containsExactlyElementsOf(and(before, item));
        assertThat(takenIn()).as(story).containsExactly("" + (before.size() + 1));
        assertThat(evidence.fetch(OFFICER, item, "核对(演示)").body())
                .as(story)
                .isEqualTo(ledger.bytes());
        Eventually.holds(() -> assertThat(filesOfNothing()).as(story).isEmpty());
        assertThat(objectsOfNothing()).as(story).isEmpty();
    }

    /** Kills once so many bytes are on their way and the service is at it. */
    private void killedWhileSending(String upload, LargeFile file, int bytes) throws IOException {
        story += ", killed after %d bytes of %d".formatted(bytes, LENGTH);
        List<String> before = files();
        try (UploadLine line =
                new UploadLine(
                        system.address(Service.GATEWAY),
                        system.tokens().access(OFFICER),
                        upload,
                        file.bytes())) {
            line.sendTo(bytes);
            if (bytes < LENGTH) {
                Eventually.holds(
                        () -> assertThat(files()).as(story).hasSizeGreaterThan(before.size()));
            }
            kill();
        }
    }

    private void killedWhileCompleting(String upload, LargeFile file, String key)
            throws InterruptedException {
        evidence.send(OFFICER, upload, file.sample()).orThrow(story);
        try (ExecutorService officer = Executors.newVirtualThreadPerTaskExecutor()) {
            // Whether he is answered depends on who is quicker; what counts is what is kept.
            var _ = officer.submit(() -> completed(upload, key));
            kill();
        }
    }

    private void kill() {
        long nanos = random.nextLong(LONGEST_INSTANT.toNanos());
        story += ", %d µs later".formatted(nanos / 1000);
        LockSupport.parkNanos(nanos);
        system.kill(Service.EVIDENCE_SERVICE);
    }

    private static List<String> and(List<String> before, String item) {
        return Stream.concat(before.stream(), Stream.of(item)).toList();
    }

    private int upTo(int most) {
        return random.nextInt(most);
    }

    private Answer completed(String upload, String key) {
        return door.as(OFFICER)
                .post("/api/v1/evidence-uploads/" + upload + "/completion", Map.of(), key);
    }

    private static List<String> takenIn() {
        return Records.of(Service.EVIDENCE_SERVICE)
                .rows(
                        "select count(*) from journal where subject = ? and type like '%TakenIn'",
                        matter);
    }

    /** Files that no object of the vault lies in. */
    private List<String> filesOfNothing() {
        List<String> objects =
                Records.of(Service.EVIDENCE_SERVICE).rows("select id from vault_object");
        return files().stream().filter(file -> !objects.contains(file)).toList();
    }

    /** Objects that are neither evidence nor about to be. */
    private static List<String> objectsOfNothing() {
        return Records.of(Service.EVIDENCE_SERVICE)
                .rows(
                        """
                        select id from vault_object
                        except select object_id from evidence_item
                        except select object_id from evidence_upload where state = 'RECEIVED'
                        """);
    }

    private List<String> files() {
        try (Stream<Path> files = Files.walk(system.vault())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("lianban-vault"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the vault cannot be read", e);
        }
    }
}
