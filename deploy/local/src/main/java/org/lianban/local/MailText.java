package org.lianban.local;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The plain text of a message in MIME (RFC 2045, 2046), as far as our own messages use it: UTF-8,
 * one part or several, Base64 or quoted-printable.
 */
final class MailText {

    private static final Pattern BOUNDARY =
            Pattern.compile("boundary=\"?([^\";\\s]+)\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile("=([0-9A-Fa-f]{2})");
    private static final int HEXADECIMAL = 16;

    private MailText() {}

    static String of(String message) {
        String unix = message.replace("\r\n", "\n");
        int end = unix.indexOf("\n\n");
        if (end < 0) {
            return "";
        }
        Map<String, String> headers = headers(unix.substring(0, end));
        return text(headers, unix.substring(end + 2));
    }

    private static String text(Map<String, String> headers, String body) {
        String type = headers.getOrDefault("content-type", "text/plain");
        String kind = type.toLowerCase(Locale.ROOT);
        if (kind.startsWith("multipart/")) {
            return parts(type, body).stream()
                    .map(MailText::of)
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("");
        }
        if (!kind.startsWith("text/plain")) {
            return "";
        }
        String encoding = headers.getOrDefault("content-transfer-encoding", "8bit");
        return decoded(encoding.strip().toLowerCase(Locale.ROOT), body).strip();
    }

    private static List<String> parts(String type, String body) {
        Matcher boundary = BOUNDARY.matcher(type);
        if (!boundary.find()) {
            return List.of();
        }
        Pattern edge = Pattern.compile("\n--" + Pattern.quote(boundary.group(1)));
        // Before the first boundary stands nothing, behind the last one its end mark.
        return edge.splitAsStream("\n" + body)
                .skip(1)
                .filter(piece -> !piece.startsWith("--"))
                .map(piece -> piece.substring(piece.indexOf('\n') + 1))
                .toList();
    }

    private static Map<String, String> headers(String head) {
        var headers = new TreeMap<String, String>();
        for (String line : head.replaceAll("\n[ \t]+", " ").lines().toList()) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    private static String decoded(String encoding, String body) {
        return switch (encoding) {
            case "base64" ->
                    new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8);
            case "quoted-printable" -> unquoted(body.replace("=\n", ""));
            default -> body;
        };
    }

    private static String unquoted(String body) {
        // Each byte for itself first: a Chinese letter is three of them.
        String bytes =
                QUOTED.matcher(
                                new String(
                                        body.getBytes(StandardCharsets.UTF_8),
                                        StandardCharsets.ISO_8859_1))
                        .replaceAll(
                                found ->
                                        Matcher.quoteReplacement(
                                                String.valueOf(
                                                        (char)
                                                                Integer.parseInt(
                                                                        found.group(1),
                                                                        HEXADECIMAL))));
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
