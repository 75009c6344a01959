/**
 * How two offices come to handle one case jointly (联合办案), and how that ends.
 *
 * <pre>
 * Invited ──receive──▶ Received ──answer AGREED────▶ Running ──end──▶ Ended
 *    │                    ├──────answer DECLINED──▶ Declined
 *    └─────────end────────┴──────────end──────────▶ Withdrawn
 * </pre>
 *
 * <p>The writer stays one: the other office sees the case, names officers of its own, reports what
 * they did, and decides nothing in it. Its limits are those of the agreement: five working days to
 * answer (DL-25h), and fifteen from one report to the next (DL-25i). They only remind. See
 * decisions/0059.
 */
@NullMarked
package org.lianban.casework.jointhandling.domain;

import org.jspecify.annotations.NullMarked;
