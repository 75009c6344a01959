package org.lianban.kernel.counter;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Tells "the database could not be asked" from "the database said no": only the first gets better
 * by trying again.
 */
public final class DatabaseAway {
    /**
     * Connection lost (08), no resources (53), shut down or starting (57P), a server turned
     * read-only after a switch (25006), deadlock or serialisation (40), lock not had in time
     * (55P03), statement cancelled (57014).
     */
    private static final List<String> STATES =
            List.of("08", "53", "57P", "25006", "40", "55P03", "57014");

    private DatabaseAway() {}

    /** True if such a failure stands anywhere behind this one. */
    public static boolean isBehind(Throwable failure) {
        return isBehind(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean isBehind(Throwable failure, Set<Throwable> seen) {
        if (!seen.add(failure)) {
            return false;
        }
        if (failure instanceof SQLException sql && isAway(sql)) {
            return true;
        }
        if (failure.getCause() != null && isBehind(failure.getCause(), seen)) {
            return true;
        }
        // A failed commit keeps what broke it as suppressed.
        for (Throwable suppressed : failure.getSuppressed()) {
            if (isBehind(suppressed, seen)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAway(SQLException failure) {
        if (failure instanceof SQLRecoverableException
                || failure instanceof SQLTransientException
                || failure.getCause() instanceof IOException) {
            return true;
        }
        String state = failure.getSQLState();
        if (state == null) {
            // The pool's own: acquisition timed out, or the pool is closing.
            return failure.getMessage() != null && failure.getMessage().contains("cquisition");
        }
        return STATES.stream().anyMatch(state::startsWith);
    }
}
