package org.lianban.evidence.casefolder;

import org.jspecify.annotations.Nullable;

/** A matter as evidence knows it: number and stage are those of the office that writes. */
record CasefolderView(
        String matterId,
        @Nullable String number,
        String title,
        @Nullable String stage,
        String standing,
        WritingOffice writingOffice,
        long epoch) {
    /** {@code name} is missing while the office's own fact is under way. */
    record WritingOffice(String id, @Nullable String name) {}
}
