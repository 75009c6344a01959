/**
 * Decides on measures on goods: registration-preservation (先行登记保存), seal (查封), seizure (扣押).
 *
 * <pre>
 * (propose) ──▶ PROPOSED ──approve──▶ APPROVED ──take──▶ IN_FORCE ──extend──▶ EXTENDED
 *                  └────disapprove────────┤                 ▲                    │
 * (propose, urgent) ──▶ URGENT ──approve──┼─────────────────┘                    │
 *                          └──disapprove──┼─────────────────┐                    │
 *                                         ▼                 ▼                    ▼
 *                                       ENDED ◀── release, early disposal of the last line
 *
 * of a preservation also:  IN_FORCE ──settle, convert──▶ ENDED
 *                          IN_FORCE, URGENT ──(lapse)──▶ ENDED
 * of one in force also:   IN_FORCE, EXTENDED ──(leaves with its matter)──▶ ENDED
 * of an urgent one also:   URGENT ──release──▶ ENDED
 * of a seal or a seizure:  IN_FORCE ──extend──▶ EXTENDED, once
 * </pre>
 *
 * <p>The matrix test reads every cell of it.
 */
@NullMarked
package org.lianban.casework.measure.domain;

import org.jspecify.annotations.NullMarked;
