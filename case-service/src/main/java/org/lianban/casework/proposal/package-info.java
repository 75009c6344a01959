/**
 * 建议: what offices that see a matter and may not write it propose to the one that writes it. It
 * goes along when the matter moves: whoever writes then answers.
 *
 * <p>No clock runs for it, and nothing in the matter changes by it. See decision 0049.
 */
@NullMarked
package org.lianban.casework.proposal;

import org.jspecify.annotations.NullMarked;
