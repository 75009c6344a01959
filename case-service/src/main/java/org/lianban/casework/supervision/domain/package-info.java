/**
 * How a superior supervises a matter of an office below it (挂牌督办).
 *
 * <pre>
 * Running ──report──▶ Running ──conclude──▶ Concluded ──lift──▶ Lifted
 *    ▲ └──────────────────lift──────────────────│──────────────▶ Lifted
 *    └──────────────────return──────────────────┘
 * </pre>
 *
 * <p>It orders by letter what is to be done by when, and how often to report; it decides nothing in
 * the matter, whose writer stays who he is. Whoever writes the matter now reports. The days are
 * those of the order; nothing lapses with them. See decisions/0061.
 */
@NullMarked
package org.lianban.casework.supervision.domain;

import org.jspecify.annotations.NullMarked;
