package org.lianban.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A paper of so many bytes, made for a story. */
record LargeFile(SampleFile sample, byte[] bytes) {

    /** Lays it down in a folder. */
    static LargeFile on(Path folder, String name, int length) throws IOException {
        byte[] bytes = new byte[length];
        byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, bytes, 0, head.length);
        for (int i = head.length; i < length; i++) {
            bytes[i] = (byte) (i % 251);
        }
        Path place = Files.write(folder.resolve(name), bytes);
        return new LargeFile(new SampleFile(name, "application/pdf", place), bytes);
    }

    String name() {
        return sample.name();
    }
}
