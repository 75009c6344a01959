/**
 * The law of sharing a matter (信息共享): who offers, who confirms the conditions, who ends it
 * (政务数据共享条例 16, 29; 处罚法26).
 *
 * <pre>
 * Offered → Accepted → RECALLED        (whoever writes now; at once)
 *   │           └────→ EXPIRED         (after the last day)
 *   ├→ WITHDRAWN | DECLINED
 *   └→ EXPIRED                         (nobody answered until the last day)
 * </pre>
 *
 * <p>What was shared is never to be used further: that is no condition, it is always so.
 */
@NullMarked
package org.lianban.casework.sharing.domain;

import org.jspecify.annotations.NullMarked;
