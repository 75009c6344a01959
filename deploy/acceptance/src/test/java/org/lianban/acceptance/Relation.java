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
    /** Gives the matter out, as the transfer says. */
    GIVES,
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
    /** Made the proposal that is asked about. */
    PROPOSES,
    /** Reads the card and the letters that a share names (公开), and nothing else. */
    SHARES_CARD,
    /** Asked for a share. */
    ASKS,
    /** Was asked for a share. */
    ASKED,
    /** Was notified of the lead (线索通报): its letter is all it sees. */
    NOTIFIED,
    /** Was asked for assistance (协查), and its letter is out: the request is all it sees. */
    ASSISTS,
    /** Stands above the one that was asked: likewise. */
    ABOVE_ASSISTING,
    /** Was invited to handle the case jointly (联合办案): until it agrees that is all it sees. */
    INVITED,
    /** Stands above the one that was invited: likewise. */
    ABOVE_INVITED,
    /** Handles the case jointly with whoever writes it. */
    JOINS,
    /** Stands above the office that handles it. */
    SUPERIOR,
    /** Stands above it, and put it under supervision (挂牌督办), be that lifted or not. */
    SUPERVISES,
    /** Stands above it too, and handed it down itself (交办). */
    HANDED_DOWN,
    /** Stands above another that sees it. */
    ABOVE,
    /** Reported it, as an agency: number and stage are all it sees. */
    REPORTED,
    /** Reads it for a day by its number (凭编号查阅), and does nothing in it. */
    BY_NUMBER,
    /** Is the one person whose thing it is. */
    OWNER,
    /** Is kept from it because named people alone see it (限定知悉). */
    NOT_NAMED,
    /** May take no part in it (回避). */
    EXCLUDED,
    /** Has nothing to do with it. */
    STRANGER;

    private static final Set<Relation> SEES =
            EnumSet.of(
                    WRITES,
                    FORMER,
                    ITS_OFFICE,
                    GIVES,
                    ADDRESSED,
                    COUNTERPART,
                    DECIDES,
                    SHARES,
                    JOINS,
                    PROPOSES,
                    SUPERIOR,
                    SUPERVISES,
                    HANDED_DOWN,
                    ABOVE,
                    BY_NUMBER);

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
