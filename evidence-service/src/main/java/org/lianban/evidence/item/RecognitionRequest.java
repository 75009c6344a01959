package org.lianban.evidence.item;

import org.lianban.evidence.item.domain.Worth;
import org.lianban.kernel.counter.Fields;

/** What another office's item is worth to the office that handles the matter, and why. */
record RecognitionRequest(Worth recognition, String reason) {
    private static final int LONGEST_REASON = 500;

    /** Checked at the edge. */
    record Checked(Worth recognition, String reason) {}

    Checked checked() {
        return new Checked(recognition, Fields.text("/reason", reason, LONGEST_REASON));
    }
}
