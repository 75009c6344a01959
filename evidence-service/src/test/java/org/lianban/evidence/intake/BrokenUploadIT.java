package org.lianban.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.evidence.RealParts;
import org.lianban.evidence.Scene;
import org.lianban.kernel.counter.UploadTickets;

/** Lines that are cut, held up, or never end. */
@QuarkusTest
@WithTestResource(RealParts.class)
class BrokenUploadIT {
    private static final int LENGTH = 3_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String OCTETS = "Content-Type: application/octet-stream";
    private static final String CHUNKED = "Transfer-Encoding: chunked";

    @Inject UploadTickets tickets;

    @TestHTTPResource("/")
    String server = "";

    @ConfigProperty(name = "vault.folder")
    Path folder = Path.of("");

    private Scene scene = new Scene();
    private Sending sending = new Sending(scene, "");
    private byte[] file = new byte[0];

    @BeforeEach
    void a_matter_is_told() {
        scene = Scene.told();
        sending = new Sending(scene, scene.ticket(tickets, scene.first, Scene.YUELU));
        file = new byte[LENGTH];
        byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, file, 0, head.length);
        sending.of(file);
    }

    @Test
    void a_line_cut_on_the_way_leaves_nothing_and_may_be_tried_again() throws IOException {
        // Given
        String upload = sending.opened();
        long before = files();
        // When
        try (Line line = content(upload, OCTETS, "Content-Length: " + LENGTH)) {
            line.send(new byte[LENGTH / 2]);
            await().atMost(PATIENCE).until(() -> files() > before);
        }
        // Then
        await().atMost(PATIENCE).until(() -> files() == before);
        await().atMost(PATIENCE)
                .untilAsserted(() -> sending.send(upload, file).then().statusCode(200));
        sending.complete(upload).then().statusCode(201);
    }

    @Test
    void of_two_attempts_at_once_the_second_waits() throws IOException {
        // Given
        String upload = sending.opened();
        long before = files();
        try (Line line = content(upload, OCTETS, "Content-Length: " + LENGTH)) {
            line.send(new byte[LENGTH / 2]);
            await().atMost(PATIENCE).until(() -> files() > before);
            // When
            IntakeIT.refused(sending.send(upload, file), 409, "UPLOAD_BUSY");
            // Then
            line.send(new byte[LENGTH - LENGTH / 2]);
            assertThat(line.answer()).startsWith("HTTP/1.1 200 ");
        }
        sending.show(upload).then().body("state", equalTo("RECEIVED"));
    }

    @Test
    void bytes_of_unknown_length_are_taken_if_they_are_as_many_as_announced() throws IOException {
        String upload = sending.opened();
        try (Line line = content(upload, OCTETS, CHUNKED)) {
            line.chunk(file);
            line.chunk(new byte[0]);
            assertThat(line.answer()).startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void no_other_request_may_be_long_whether_it_says_so_or_not() throws IOException {
        byte[] words = "x".repeat(700_000).getBytes(StandardCharsets.US_ASCII);
        String json = "Content-Type: application/json";
        String key = "Idempotency-Key: k";
        String[] paths = {"/api/v1/evidence", "/api/v1/evidence-uploads"};
        for (String path : paths) {
            try (Line line =
                    new Line(
                            server,
                            "POST " + path,
                            scene.first,
                            json,
                            key,
                            "Content-Length: 1048577")) {
                assertThat(line.answer()).startsWith("HTTP/1.1 413 ").contains("BODY_TOO_LARGE");
            }
            try (Line line = new Line(server, "POST " + path, scene.first, json, key, CHUNKED)) {
                line.chunk("{\"ticket\":\"".getBytes(StandardCharsets.US_ASCII));
                line.chunk(words);
                line.chunk(words);
                line.chunk("\"}".getBytes(StandardCharsets.US_ASCII));
                line.chunk(new byte[0]);
                assertThat(line.answer()).startsWith("HTTP/1.1 413 ");
            }
        }
    }

    private Line content(String upload, String... headers) throws IOException {
        return new Line(
                server,
                "PUT /api/v1/evidence-uploads/" + upload + "/content",
                scene.first,
                headers);
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
