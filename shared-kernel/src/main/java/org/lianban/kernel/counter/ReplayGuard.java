package org.lianban.kernel.counter;

import org.jspecify.annotations.Nullable;

/**
 * Asked before a stored answer is given again: may the caller still see it? Roles and sight may
 * have changed since; a service whose answers show hidden things has a bean of this kind.
 */
public interface ReplayGuard {
    /**
     * Throws {@link RefusedException} as the command itself would.
     *
     * @param body the stored answer's JSON, if it has one
     */
    void mayBeToldAgain(@Nullable String body);
}
