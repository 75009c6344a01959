/**
 * Who sees a matter: grants, compiled into reader rows that every list, count and search uses, and
 * persons who are excluded from it (回避).
 *
 * <p>What a person may not see answers as if it did not exist. Rooms come in through {@link
 * org.lianban.casework.access.Grants}. Never decides what may be done, only what may be seen.
 *
 * <p>Who asked to see what stands in the log of readings before the answer leaves: {@code Grants}
 * notes it in the kernel's {@code Sought}, {@code ReadingDesk} enters one line a request, {@code
 * ReadingProjection} those of evidence-service (decisions/0056). It is read by audit
 * administrators, and for one matter and office as the disclosure report (知悉情况), beside the grants
 * that were in force. Lines are never changed or deleted. See decisions/0043.
 */
@NullMarked
package org.lianban.casework.access;

import org.jspecify.annotations.NullMarked;
