package org.lianban.evidence.evidencetransfer.domain;

import java.util.Arrays;

/**
 * What is noted of a difference that the machine found and nobody described. On record, as in facts
 * and letters, it stands in Chinese; whoever reads English is shown the same in English.
 */
public enum ComputedNote {
    /** The item is not known here. */
    UNKNOWN_ITEM("系统中没有该件证据。", "The system does not know this item."),
    OTHER_DIGESTS("重新计算的校验值与清单所列不一致。", "The digests computed again are not those on the list.");

    private final String chinese;
    private final String english;

    ComputedNote(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** As it stands on record. */
    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }

    /**
     * A note from the record for a reader of English; what an officer wrote stays as he wrote it.
     */
    public static String inEnglish(String note) {
        return Arrays.stream(values())
                .filter(one -> one.chinese.equals(note))
                .map(ComputedNote::english)
                .findFirst()
                .orElse(note);
    }
}
