package org.lianban.evidence.intake.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names of files as they are kept. A path is reduced to its last part: some browsers send one, and
 * it means nothing here. What makes a name read other than it is, is refused, not repaired: the
 * name is part of the evidence.
 *
 * <p>A name is judged as whoever folds its signs into plain ones would read it (NFKC: a full-width
 * slash is a slash), and kept as it was sent: brackets and colons of full width are how Chinese
 * names are written. Nothing folds it after that.
 */
public final class FileNames {
    private static final int LONGEST = 200;
    // Marks and overrides of direction, invisible joiners: a program can read as a picture by them.
    private static final Set<Integer> MISLEADING =
            Set.of(
                    0x061C, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202B, 0x202C, 0x202D,
                    0x202E, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0xFEFF);

    private FileNames() {}

    /** The name to keep; null if it cannot be kept. */
    public static @Nullable String kept(String sent) {
        String whole = Normalizer.normalize(sent, Normalizer.Form.NFC);
        String name =
                whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1)
                        .strip();
        String plain = plain(name).strip();
        boolean nameless = plain.isEmpty() || plain.equals(".") || plain.equals("..");
        boolean tooLong = name.codePointCount(0, name.length()) > LONGEST;
        boolean isPath = plain.indexOf('/') >= 0 || plain.indexOf('\\') >= 0;
        boolean misleads = whole.codePoints().anyMatch(FileNames::isForbidden);
        return nameless || tooLong || isPath || misleads ? null : name;
    }

    /** What stands behind the last point, in small letters; empty if nothing does. */
    public static String extension(String name) {
        String plain = plain(name);
        int point = plain.lastIndexOf('.');
        return point < 1 ? "" : plain.substring(point + 1).toLowerCase(Locale.ROOT);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC);
    }

    private static boolean isForbidden(int character) {
        return Character.isISOControl(character)
                || MISLEADING.contains(character)
                || Character.getType(character) == Character.SURROGATE;
    }
}
