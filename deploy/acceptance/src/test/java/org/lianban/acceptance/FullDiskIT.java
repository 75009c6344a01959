package org.lianban.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.acceptance.SharedSystem.itIs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianban.local.LocalSystem;
import org.lianban.local.Service;

/** A day on which the vault's disk fills up under somebody who is sending a file. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("long")
class FullDiskIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DAY = "2026-07-06";
    private static final String OFFICER = "yuelu-officer-1";
    private static final String COLLEAGUE = "yuelu-officer-2";
    private static final int MEBIBYTE = 1 << 20;
    private static final int DISK = 24;
    private static final int RESERVE = 4;

    private final LocalSystem system = SharedSystem.system();
    private final Door door = SharedSystem.door();
    private final EvidenceSteps evidence = new EvidenceSteps(door);

    @TempDir Path desk = Path.of("");

    @BeforeEach
    void a_monday() {
        itIs(DAY);
    }

    @AfterEach
    void the_disk_is_large_again() {
        system.stop(Service.EVIDENCE_SERVICE);
        system.start(Service.EVIDENCE_SERVICE);
        itIs(DAY);
    }

    @Test
    void a_disk_that_fills_on_the_way_is_said_plainly_and_all_space_is_given_back()
            throws Exception {
        // Given two files, each of which there is room for when it begins
        String matter = matter();
        LargeFile first = LargeFile.on(desk, "第一份(演示).pdf", 18 * MEBIBYTE);
        LargeFile second = LargeFile.on(desk, "第二份(演示).pdf", 10 * MEBIBYTE);
        LargeFile small = LargeFile.on(desk, "第三份(演示).pdf", MEBIBYTE);
        system.stop(Service.EVIDENCE_SERVICE);
        SmallDisk disk =
                SmallDisk.under(
                        system,
                        DISK,
                        "VAULT_RESERVE=" + RESERVE + "M",
                        "VAULT_SWEEP_EVERY=1s",
                        // Nothing of other stories lies here: none of it is to be called damaged.
                        "FIXITY_EVERY=disabled");
        itIs(DAY);
        String broken = begun(matter, first);
        String whole = begun(matter, second);

        // When
        String answer;
        try (UploadLine line = line(broken, first);
                ExecutorService sender = Executors.newVirtualThreadPerTaskExecutor()) {
            line.sendTo(8 * MEBIBYTE);
            awaitRoom(DISK - RESERVE - 8);
            evidence.send(OFFICER, whole, second.sample()).orThrow("the second file");
            line.sendTo(11 * MEBIBYTE);
            Eventually.holds(() -> assertThat(health().statusCode()).isEqualTo(503));
            // Who hears first that nobody reads on, does not matter: what counts is the answer.
            var _ = sender.submit(() -> sendAll(line, first));
            answer = line.answer();
        }

        // Then
        assertThat(answer).contains(" 507 ").contains("STORAGE_FULL");
        Eventually.holds(() -> assertThat(upload(broken).text("state")).isEqualTo("OPEN"));
        assertThat(upload(broken).body().path("received").asLong()).isZero();
        assertThat(evidence.ids(OFFICER, matter)).isEmpty();
        assertThat(disk.objects()).hasSize(1);
        assertThat(health().statusCode()).isEqualTo(200);
        assertThat(evidence.send(OFFICER, broken, first.sample()).code())
                .as("it is no smaller than before")
                .isEqualTo("STORAGE_FULL");

        // And what is small enough comes in, as does the rest once there is room
        String item =
                evidence.takeIn(OFFICER, matter, particulars("第三份"), small.sample())
                        .orThrow("the small file")
                        .text("evidenceId");
        assertThat(evidence.fetch(OFFICER, item, "核对(演示)").body()).isEqualTo(small.bytes());
        giveUp(whole);
        awaitRoom(DISK - RESERVE - 1);
        evidence.send(OFFICER, broken, first.sample()).orThrow("the first file again");
        giveUp(broken);
        Eventually.holds(() -> assertThat(disk.objects()).hasSize(1));
        assertThat(evidence.ids(OFFICER, matter)).containsExactly(item);
        disk.copyBack();
    }

    private String matter() {
        String matter =
                new Steps(door)
                        .register(OFFICER, Registrations.lead("磁盘写满之日(演示)"))
                        .orThrow("registration")
                        .text("matterId");
        Eventually.holds(() -> assertThat(evidence.items(OFFICER, matter).status()).isEqualTo(200));
        return matter;
    }

    private String begun(String matter, LargeFile file) {
        return evidence.begin(OFFICER, matter, particulars(file.name()), file.sample())
                .orThrow("upload")
                .text("uploadId");
    }

    private Map<String, ?> particulars(String title) {
        return evidence.copy(title, DAY, OFFICER, COLLEAGUE);
    }

    private UploadLine line(String upload, LargeFile file) throws IOException {
        return new UploadLine(
                system.address(Service.GATEWAY),
                system.tokens().access(OFFICER),
                upload,
                file.bytes());
    }

    private Answer upload(String upload) {
        return door.as(OFFICER).get("/api/v1/evidence-uploads/" + upload).orThrow("upload");
    }

    private void giveUp(String upload) {
        door.as(OFFICER).delete("/api/v1/evidence-uploads/" + upload).orThrow("giving up");
    }

    private static void sendAll(UploadLine line, LargeFile file) {
        try {
            line.sendTo(file.bytes().length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until so many mebibytes may be laid down, give or take one for what is under way. */
    private void awaitRoom(int mebibytes) {
        Eventually.holds(
                () ->
                        assertThat(room())
                                .isBetween(
                                        (mebibytes - 1L) * MEBIBYTE, (mebibytes + 1L) * MEBIBYTE));
    }

    private long room() {
        try {
            JsonNode said = JSON.readTree(health().body());
            return said.path("checks").path(0).path("data").path("roomBytes").asLong();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> health() {
        URI group = system.management(Service.EVIDENCE_SERVICE).resolve("/q/health/group/vault");
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(group).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
