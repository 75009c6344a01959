package org.lianban.kernel.counter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What makes two requests the same: path and query, the version seen, and what the body says.
 * HMAC-SHA-256 where a key is configured, SHA-256 elsewhere.
 */
@Startup
@ApplicationScoped
public class Fingerprint {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST_KEY_BYTES = 32;

    private final @Nullable SecretKeySpec key;
    private final ObjectMapper mapper;

    Fingerprint(FingerprintConfig config, ObjectMapper mapper) {
        this.key = config.key().map(Fingerprint::key).orElse(null);
        this.mapper = mapper;
        if (config.required() && key == null) {
            throw new IllegalStateException("lianban.fingerprint.key is missing");
        }
    }

    String of(String path, @Nullable String ifMatch, List<Object> arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        add(said, path);
        add(said, ifMatch == null ? "" : ifMatch.strip());
        for (Object argument : arguments) {
            add(said, json(argument));
        }
        return HexFormat.of().formatHex(digest(said.toByteArray()));
    }

    /** Of a file that is not kept, so that the same one is known again. */
    public String of(byte[] file) {
        return HexFormat.of().formatHex(digest(file));
    }

    private String json(Object argument) {
        try {
            return mapper.writeValueAsString(argument);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a request body must be writable as JSON", e);
        }
    }

    // Each part with its length, so that no two divisions of the same text are equal.
    private static void add(ByteArrayOutputStream said, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        said.writeBytes((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        said.writeBytes(bytes);
    }

    private byte[] digest(byte[] said) {
        try {
            @Nullable SecretKeySpec keyed = key;
            if (keyed == null) {
                return MessageDigest.getInstance("SHA-256").digest(said);
            }
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(keyed);
            return mac.doFinal(said);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }

    private static SecretKeySpec key(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (bytes.length < LEAST_KEY_BYTES) {
            throw new IllegalStateException("lianban.fingerprint.key must hold 32 bytes");
        }
        return new SecretKeySpec(bytes, ALGORITHM);
    }
}
