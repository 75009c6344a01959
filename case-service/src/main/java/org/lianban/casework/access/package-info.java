/**
 * Who sees a matter: grants, compiled into reader rows that every list, count and search uses, and
 * persons who are excluded from it (回避).
 *
 * <p>What a person may not see answers as if it did not exist. Rooms come in through {@link
 * org.lianban.casework.access.Grants} only. Never decides what may be done, only what may be seen.
 */
@NullMarked
package org.lianban.casework.access;

import org.jspecify.annotations.NullMarked;
