package org.lianban.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * A matter's letters on paper: fetched as they are kept, and left as PDF files to open and print.
 */
final class DemoPapers {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Door door;
    private final Narrator narrator;
    private final Path folder;

    /**
     * @param folder where the files are left; one of the same name is replaced
     */
    DemoPapers(Door door, Narrator narrator, Path folder) {
        this.door = door;
        this.narrator = narrator;
        this.folder = folder;
    }

    void left(String matter, String person) {
        Caller reader = door.as(person);
        Answer letters = reader.get("/api/v1/letters?matter=" + matter).orThrow("letters");
        for (JsonNode letter : letters.body().path("items")) {
            String title = letter.path("title").asText();
            String number = letter.path("number").asText("");
            String id = letter.path("id").asText();
            // The end of an id tells apart what has no number.
            String name = title + " " + (number.isEmpty() ? id.substring(id.length() - 6) : number);
            Path file = folder.resolve(name.replace('/', '或') + ".pdf");
            write(file, paper(reader, id));
            narrator.line("🖨 " + name + "  " + file);
        }
    }

    private static byte[] paper(Caller reader, String letter) {
        String path = "/api/v1/letters/" + letter + "/paper";
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        HttpResponse<byte[]> answer = reader.bytes(path);
        while (answer.statusCode() == 409 && System.nanoTime() < deadline) {
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = reader.bytes(path);
        }
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("no paper of " + letter + ": " + answer.statusCode());
        }
        return answer.body();
    }

    private void write(Path file, byte[] paper) {
        try {
            Files.createDirectories(folder);
            Files.write(file, paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
