package org.lianban.evidence.opening;

import org.lianban.evidence.item.domain.Item;
import org.lianban.evidence.item.domain.Purpose;
import org.lianban.evidence.item.domain.ReadingRules;
import org.lianban.evidence.item.domain.StoredFile;

/** The caller may have these bytes now, for this. */
record Leave(Item item, StoredFile file, Purpose purpose) {

    /** Whether a page may show it; else the browser lays it down as a file. */
    boolean isInline() {
        return switch (purpose) {
            case VIEW -> ReadingRules.isShown(file);
            case DOWNLOAD -> false;
        };
    }

    /** Strong: the bytes are what their digest says. */
    String tag() {
        return "\"" + file.sha256() + "\"";
    }
}
