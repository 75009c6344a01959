package org.lianban.casework.lead;

import org.jspecify.annotations.Nullable;
import org.lianban.casework.lead.domain.LeadCommand.VerifyImport;
import org.lianban.kernel.counter.Fields;

/** What an officer says when he finds an imported matter as its papers have it. */
record ImportVerification(@Nullable String note) {
    private static final int LONGEST_NOTE = 500;

    VerifyImport checked() {
        return new VerifyImport(Fields.optionalText("/note", note, LONGEST_NOTE));
    }
}
