package org.lianban.acceptance;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.lianban.local.LocalSystem;

/**
 * A file as an officer has it on his desk.
 *
 * @param name as he sees it
 */
public record SampleFile(String name, String mediaType, Path place) {
    private static final Path FOLDER = LocalSystem.tree().resolve("deploy/data/evidence");

    /** A photo of the stall (演示). */
    public static SampleFile stall() {
        return new SampleFile("现场照片1 摊位(演示).png", "image/png", FOLDER.resolve("stall.png"));
    }

    /** A photo of a box (演示). */
    public static SampleFile box() {
        return new SampleFile("现场照片2 包装箱(演示).png", "image/png", FOLDER.resolve("box.png"));
    }

    /** A month of a shop's ledger (演示). */
    public static SampleFile ledger() {
        return new SampleFile("销售台账(演示).pdf", "application/pdf", FOLDER.resolve("ledger.pdf"));
    }

    Map<String, ?> described() {
        return Map.of("name", name, "mediaType", mediaType, "length", length());
    }

    BodyPublisher bytes() {
        try {
            return BodyPublishers.ofFile(place);
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException("the sample is missing", e);
        }
    }

    private long length() {
        try {
            return Files.size(place);
        } catch (IOException e) {
            throw new UncheckedIOException("the sample is missing", e);
        }
    }
}
