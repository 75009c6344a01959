/**
 * The law of assistance (协查, 程序规定45): who asks whom for what, who answers by when, and when it is
 * over.
 *
 * <pre>
 * Draft ──issue──▶ Issued ──receive──▶ Received ──reply, all answered──▶ Replied ──close──▶ Closed
 *   │                │  ▲                │  ↺ assign, answer, extend,      │
 *   │                │  │                │    reply in part, name spin-off │
 *   │                │  └────────────────│──────── supplement ◀────────────┘
 *   └──── cancel ────┴─────── cancel ────┴──▶ Cancelled
 *
 * an item:  OPEN ──▶ ANSWERED | PARTLY | REFUSED   (prepared by an officer, sealed by the head's reply)
 * </pre>
 *
 * <p>The asking end is whoever writes the matter; the asked office sees its request and nothing
 * else of it. Fifteen working days run from each receipt (DL-05) and move by one announcement
 * before they are over; they never lapse: what is late is late, is reminded (催办), and is answered
 * all the same. An item is refused on three grounds alone (decision 5); coercion is asked of nobody
 * (行政强制法17).
 */
@NullMarked
package org.lianban.casework.assistance.domain;

import org.jspecify.annotations.NullMarked;
