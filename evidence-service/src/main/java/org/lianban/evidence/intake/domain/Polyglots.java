package org.lianban.evidence.intake.domain;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what else a file would be read as: a picture that ends in an archive, a PDF that holds a
 * page or a script. It errs on the side of suspicion, which costs no more than a preview.
 */
public final class Polyglots {
    private static final List<String> PAGE =
            List.of(
                    "<html",
                    "<script",
                    "<!doctype html",
                    "<svg",
                    "<iframe",
                    "<?php",
                    "javascript:");
    private static final String ARCHIVE_END = "PK\u0005\u0006";

    private Polyglots() {}

    /**
     * @param found what it is by its beginning
     * @param head the first bytes
     * @param tail the last bytes
     */
    public static List<String> also(String found, byte[] head, byte[] tail) {
        if (isText(found) || isArchive(found) || found.equals(FileTypes.OCTETS)) {
            return List.of();
        }
        Set<String> also = new LinkedHashSet<>();
        String begins = new String(head, StandardCharsets.ISO_8859_1);
        String ends = new String(tail, StandardCharsets.ISO_8859_1);
        if (ends.contains(ARCHIVE_END)) {
            also.add("application/zip");
        }
        if (!found.equals("application/pdf") && begins.contains("%PDF-")) {
            also.add("application/pdf");
        }
        boolean holdsPage =
                Stream.of(begins, ends)
                        .map(text -> text.toLowerCase(Locale.ROOT))
                        .anyMatch(text -> PAGE.stream().anyMatch(text::contains));
        if (holdsPage) {
            also.add("text/html");
        }
        boolean holdsScript =
                found.equals("application/pdf")
                        && Stream.of(begins, ends).anyMatch(text -> text.contains("/JavaScript"));
        if (holdsScript) {
            also.add("text/javascript");
        }
        return List.copyOf(also);
    }

    private static boolean isText(String type) {
        return type.startsWith("text/")
                || type.equals("application/json")
                || type.equals("message/rfc822");
    }

    // Archives and what is built on them hold other files by their nature.
    private static boolean isArchive(String type) {
        return type.equals("application/zip")
                || type.equals("application/ofd")
                || type.equals("application/x-7z-compressed")
                || type.equals("application/vnd.rar")
                || type.equals("application/msword")
                || type.startsWith("application/vnd.");
    }
}
