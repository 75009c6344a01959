package org.lianban.casework.party.domain;

import java.util.regex.Pattern;

/**
 * Announcements that protect a product's geographical indication: {@code 第351号}, {@code
 * 2020年第123号}.
 */
public final class GiAnnouncement {
    private static final Pattern SHAPE =
            Pattern.compile("^\\p{IsHan}*(?:[〔\\[(]?(?:19|20)\\d{2}[〕\\])]?年?)?第?\\d{1,4}号?$");

    private GiAnnouncement() {}

    public static Identifier check(String written) {
        String tidied = Identifier.tidy(written);
        if (tidied.isEmpty()) {
            return Identifier.wrong(tidied, IdentifierReason.EMPTY);
        }
        return SHAPE.matcher(tidied).matches()
                ? Identifier.valid(tidied)
                : Identifier.wrong(tidied, IdentifierReason.UNREADABLE);
    }
}
