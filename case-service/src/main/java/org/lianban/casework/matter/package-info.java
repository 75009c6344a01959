/**
 * The shared matter (线索、案件) and its handlings: number, stage, writing office, epoch, standing.
 *
 * <p>Every command about a matter locks its row here first, and all its facts are recorded here,
 * gap-free. {@link org.lianban.casework.matter.Matters} is the only door. The move of the right to
 * write happens here and nowhere else (law 6). At most one office writes: none does once a matter
 * has ended, be it that a body outside the system has taken it over (decisions/0048).
 */
@NullMarked
package org.lianban.casework.matter;

import org.jspecify.annotations.NullMarked;
