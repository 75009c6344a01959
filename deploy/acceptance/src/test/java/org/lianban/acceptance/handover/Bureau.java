package org.lianban.acceptance.handover;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An office that takes part, with its people of the demo. */
enum Bureau {
    HUNAN("430000", null),
    CHANGSHA("430100", HUNAN),
    YUELU("430104", CHANGSHA),
    YUHUA("430111", CHANGSHA),
    ZHUZHOU("430200", HUNAN),
    TIANYUAN("430211", ZHUZHOU),
    YANLING("430225", ZHUZHOU),
    XIANGTAN("430300", HUNAN),
    YUHU("430302", XIANGTAN);

    private final String id;
    private final @Nullable Bureau superior;

    Bureau(String id, @Nullable Bureau superior) {
        this.id = id;
        this.superior = superior;
    }

    static Bureau of(String id) {
        return Stream.of(values()).filter(one -> one.id.equals(id)).findFirst().orElseThrow();
    }

    String id() {
        return id;
    }

    /** Only superiors have designators; elsewhere the head tries what is theirs. */
    String account(String role) {
        boolean isMissing = role.equals("designator") && !id.endsWith("00");
        return name().toLowerCase(Locale.ROOT) + "-" + (isMissing ? "head" : role);
    }

    /** The nearest office above both; of two of which one is above the other, that one. */
    Bureau commonSuperior(Bureau other) {
        Bureau at = this;
        while (!at.isAtOrAbove(other)) {
            at = at.aboveIt();
        }
        return at;
    }

    private boolean isAtOrAbove(Bureau other) {
        for (Bureau at = other; at != null; at = at.superior) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }

    /** The next one above; the province has none here and stands for itself. */
    Bureau aboveIt() {
        return superior == null ? this : superior;
    }
}
