/**
 * The rules of proposals (建议): whoever sees a matter and may not write it proposes; whoever writes
 * it answers, also if it has moved meanwhile.
 *
 * <pre>
 * Open → ACCEPTED | DECLINED     (the office that writes now: an officer in charge or the agency head)
 *   └──→ WITHDRAWN               (the office that proposed: whoever proposed it, or a head)
 * </pre>
 *
 * <p>An accepted proposal changes nothing by itself: what is done then is done by the ordinary act.
 */
@NullMarked
package org.lianban.casework.proposal.domain;

import org.jspecify.annotations.NullMarked;
