/**
 * What an item of evidence is and what must be said of it (程序规定22–26).
 *
 * <pre>
 *   takeIn ──▶ IN_CUSTODY(office) ──listed──▶ IN_CUSTODY(office, transfer)
 *                  ▲   ▲                         │ depart        │ free
 *                  │   └─────── stay ────────────┤               └──▶ IN_CUSTODY(office)
 *                  └── arrive(other office) ── IN_TRANSIT(transfer)
 *
 *   IN_CUSTODY(office, transfer) ── hand out ──▶ HANDED_OUT(office, transfer, body outside)
 * </pre>
 */
@NullMarked
package org.lianban.evidence.item.domain;

import org.jspecify.annotations.NullMarked;
