package org.lianban.casework.transfer.domain;

import java.util.List;

/**
 * An entry that differs between what was signed and what is now.
 *
 * @param what names of what it says otherwise; empty of what was added or removed
 */
public record SelectionDifference(
        SelectedItem.ItemKind kind, String id, Change change, List<String> what) {
    public SelectionDifference {
        what = List.copyOf(what);
    }

    /** In which way. */
    public enum Change {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** Where a refusal names it. */
    String pointer() {
        return "/selection/" + kind.name() + "/" + id;
    }
}
