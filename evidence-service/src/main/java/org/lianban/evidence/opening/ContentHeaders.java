package org.lianban.evidence.opening;

import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.lianban.evidence.item.domain.StoredFile;
import org.lianban.evidence.opening.domain.ByteRange;

/** What is said beside an item's bytes (EV-33), whole or in part. */
final class ContentHeaders {
    private static final String POLICY =
            "default-src 'none'; sandbox; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";
    // RFC 8187 §3.2.1: what need not be escaped.
    private static final String PLAIN =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$&+-.^_`|~";

    private ContentHeaders() {}

    static Response.ResponseBuilder whole(Leave leave) {
        return put(Response.ok(), leave).header("Content-Length", leave.file().length());
    }

    static Response.ResponseBuilder part(Leave leave, ByteRange.Part part) {
        return put(Response.status(Response.Status.PARTIAL_CONTENT), leave)
                .header("Content-Range", part.contentRange(leave.file().length()))
                .header("Content-Length", part.length());
    }

    private static Response.ResponseBuilder put(Response.ResponseBuilder answer, Leave leave) {
        StoredFile file = leave.file();
        // What is not shown is octets: no type of it concerns the browser.
        String type = leave.isInline() ? file.mediaType() : "application/octet-stream";
        String disposition = leave.isInline() ? "inline" : "attachment";
        return answer.header("Content-Type", type)
                .header("Content-Disposition", disposition + "; filename*=" + encoded(file.name()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", POLICY)
                .header("Cache-Control", "no-store")
                .header("Accept-Ranges", "bytes")
                .header("ETag", leave.tag())
                .header("Repr-Digest", "sha-256=:" + base64(file.sha256()) + ":");
    }

    /** A name as an extended parameter (RFC 8187): UTF-8, escaped byte by byte. */
    static String encoded(String name) {
        StringBuilder encoded = new StringBuilder("UTF-8''");
        for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (one & 0xff);
            if (PLAIN.indexOf(character) >= 0) {
                encoded.append(character);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(one));
            }
        }
        return encoded.toString();
    }

    private static String base64(String hex) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }
}
