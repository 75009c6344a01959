package org.lianban.kernel.counter;

import java.util.Arrays;
import java.util.Set;

/** Tells that two commands changed the same row, and this one came second. */
final class LostUpdate {
    // By name: the kernel does without JPA, and not every service has it.
    private static final Set<String> NAMES =
            Set.of(
                    "jakarta.persistence.OptimisticLockException",
                    "org.hibernate.StaleStateException",
                    "org.hibernate.StaleObjectStateException");

    private LostUpdate() {}

    static boolean isBehind(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (NAMES.contains(each.getClass().getName())
                    || Arrays.stream(each.getSuppressed()).anyMatch(LostUpdate::isBehind)) {
                return true;
            }
        }
        return false;
    }
}
