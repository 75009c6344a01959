package org.lianban.kernel.counter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What makes two requests the same: path and query, the version seen, and what the body says. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(
            String path, @Nullable String ifMatch, List<Object> arguments, ObjectMapper mapper) {
        MessageDigest digest = sha256();
        add(digest, path);
        add(digest, ifMatch == null ? "" : ifMatch.strip());
        for (Object argument : arguments) {
            add(digest, json(argument, mapper));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String json(Object argument, ObjectMapper mapper) {
        try {
            return mapper.writeValueAsString(argument);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a request body must be writable as JSON", e);
        }
    }

    // Each part with its length, so that no two divisions of the same text are equal.
    private static void add(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
