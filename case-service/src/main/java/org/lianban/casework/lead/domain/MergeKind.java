package org.lianban.casework.lead.domain;

import org.lianban.casework.matter.domain.Stage;

/** Why a lead goes into another. */
public enum MergeKind {
    /** The same act of the same party is followed up there already. */
    MERGED("MERGED", Stage.MERGED),
    /** The same informant told the same of the same party again (投诉举报处理办法35). */
    DUPLICATE("DUPLICATE_CLOSED", Stage.DUPLICATE);

    private final String state;
    private final Stage stage;

    MergeKind(String state, Stage stage) {
        this.state = state;
        this.stage = stage;
    }

    /** The word of the machine drawn in this package. */
    String state() {
        return state;
    }

    Stage stage() {
        return stage;
    }
}
