package org.lianban.acceptance;

import java.util.EnumSet;
import java.util.Set;

/** How an office, a person or an agency stands to a matter. */
enum Relation {
    /** Handles the matter now (办理机关). */
    WRITES,
    /** Handled it before it moved. */
    FORMER,
    /** Its act, letter or transfer it is, wherever the matter has gone since. */
    ITS_OFFICE,
    /** Has a letter of transfer (受移送机关). */
    ADDRESSED,
    /** Disputes jurisdiction with whoever handles it. */
    COUNTERPART,
    /** The common superior that was asked to designate. */
    DECIDES,
    /** Sees it by a share (信息共享) that it accepted. */
    SHARES,
    /** Is offered a share, or was: the offer is all it sees. */
    OFFERED,
    /** Stands above the office that handles it. */
    SUPERIOR,
    /** Stands above another that sees it. */
    ABOVE,
    /** Reported it, as an agency: number and stage are all it sees. */
    REPORTED,
    /** May take no part in it (回避). */
    EXCLUDED,
    /** Has nothing to do with it. */
    STRANGER;

    private static final Set<Relation> SEES =
            EnumSet.of(
                    WRITES,
                    FORMER,
                    ITS_OFFICE,
                    ADDRESSED,
                    COUNTERPART,
                    DECIDES,
                    SHARES,
                    SUPERIOR,
                    ABOVE);

    /** Whether the matter may be named to it at all. */
    boolean sees() {
        return SEES.contains(this) || this == REPORTED;
    }

    /** The relations of a word in the table. */
    static Set<Relation> of(String word) {
        return switch (word) {
            case "*" -> EnumSet.allOf(Relation.class);
            case "SEES" -> SEES;
            default -> EnumSet.of(valueOf(word));
        };
    }
}
