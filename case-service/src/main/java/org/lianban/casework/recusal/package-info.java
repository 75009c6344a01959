/**
 * 回避 (处罚法43): who may take no part in a matter, decided by the head of his office, and readmitted
 * by the same.
 *
 * <p>What a recusal closes is not closed here: {@code access} takes the person's sight of the
 * matter away, and with it every command, list, notice and hint; {@code lead} and {@code casefile}
 * name him no longer. What he did before stays valid. See decision 0029.
 */
@NullMarked
package org.lianban.casework.recusal;

import org.jspecify.annotations.NullMarked;
