package org.lianban.casework.party;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.party.domain.IdentityNumbers;
import org.lianban.casework.party.domain.PartyRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.RefusedException;

/**
 * Reads texts that travel with facts and letters: no identity number may stand in them. For the
 * requests of every room that knows this one.
 */
public final class PlainTexts {
    private PlainTexts() {}

    public static String text(String pointer, @Nullable String value, int longest) {
        String text = Fields.text(pointer, value, longest);
        refuseIdentityNumber(pointer, text);
        return text;
    }

    /** In one line. */
    public static String line(String pointer, @Nullable String value, int longest) {
        String line = Fields.line(pointer, value, longest);
        refuseIdentityNumber(pointer, line);
        return line;
    }

    public static @Nullable String optionalText(
            String pointer, @Nullable String value, int longest) {
        @Nullable String text = Fields.optionalText(pointer, value, longest);
        refuseIdentityNumber(pointer, text);
        return text;
    }

    private static void refuseIdentityNumber(String pointer, @Nullable String text) {
        if (IdentityNumbers.isIn(text)) {
            throw new RefusedException(
                    PartyRefusal.IDENTITY_NUMBER_IN_TEXT, Map.of("pointer", pointer));
        }
    }
}
