package org.lianban.kernel.counter;

import org.jspecify.annotations.Nullable;

/** What a person may do now with what he looks at, or why not: the same rule that will decide. */
public record Action(String name, @Nullable Refusal closedBecause) {
    public static Action open(String name) {
        return new Action(name, null);
    }

    public boolean isOpen() {
        return closedBecause == null;
    }
}
