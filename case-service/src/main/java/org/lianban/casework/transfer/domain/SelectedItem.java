package org.lianban.casework.transfer.domain;

import java.util.Map;
import java.util.TreeMap;

/**
 * One entry of what a transfer hands over.
 *
 * @param id of the party, right, item of evidence, measure or clock; of a clock that will begin
 *     with the move, the row of the register
 * @param says what can change of it, by name
 */
public record SelectedItem(ItemKind kind, String id, Map<String, String> says) {
    public SelectedItem {
        says = Map.copyOf(says);
    }

    /** What is handed over, in the order in which it is listed. */
    public enum ItemKind {
        PARTY,
        RIGHT,
        EVIDENCE,
        MEASURE,
        CLOCK
    }

    /** What becomes of a measure or a clock when the matter moves. */
    public enum Course {
        /** It is the new office's. */
        GOES_ALONG,
        /** The new office's as well, from the same day to the same day. */
        RUNS_ON,
        /** It falls away. */
        ENDS,
        /** In the new office, from the day of receipt on. */
        BEGINS_ANEW,
        /** With the office that has it. */
        STAYS
    }

    /** Names of what an item says. */
    public static final class Says {
        public static final String NAME = "name";
        public static final String ROLE = "role";
        public static final String KIND = "kind";
        public static final String CODE = "code";
        public static final String TYPE = "type";
        public static final String NUMBER = "number";
        public static final String TRADEMARK_CLASS = "trademarkClass";
        public static final String SHA256 = "sha256";
        public static final String SM3 = "sm3";
        public static final String STATE = "state";
        public static final String VERSION = "version";
        public static final String GOODS = "goods";
        public static final String COURSE = "course";
        public static final String PLACE = "place";
        public static final String HANDS_OVER = "handsOver";
        public static final String TAKES_OVER = "takesOver";
        public static final String RULE = "rule";
        public static final String START = "start";
        public static final String DUE = "due";
        public static final String ABOUT = "about";

        private Says() {}
    }

    /** Key by which entries of two selections are compared. */
    String key() {
        return kind.ordinal() + " " + id;
    }

    Map<String, Object> json() {
        return Map.of("kind", kind.name(), "id", id, "says", new TreeMap<>(says));
    }
}
