/**
 * The law of evidence on its way (证据移送): who may send, check, settle and take over, when, and what
 * follows.
 *
 * <pre>
 * SenderSigned ─→ ReceiverKnown ─┬→ Dispatched ⇄ Checked ─→ Accepted ─┬→ Closed
 *      │               (told)      │     │    ↺        (every item checked,   │  (told)
 *      └─→ Cancelled               │     └ check, resolve    nothing open)    │
 *           (told)                 └→ HandedOut ──────────────────────────────┘
 *                                     (the receiver is outside the system)
 *
 * an item:  Listed ─→ InTransit ⇄ Disputed ─→ Resolved ─→ Accepted
 *                        │  ↑        │ ↑                     ↑
 *                        └──│────────┼─┴─→ Checked ──────────┘
 *                           └(again)─┤
 *                                    └─→ LeftOut
 *            Listed ─→ HandedOut
 * </pre>
 *
 * <p>SenderSigned, ReceiverKnown, Cancelled and Closed follow what case-service tells; the rest is
 * decided here. Under objection nothing leaves the old office: it has no receiver yet. What was
 * found different is settled before anybody takes it over, and bytes that are not those on the list
 * are never taken over at all.
 *
 * <p>What goes along with the reply to a request for assistance (协查) begins as ReceiverKnown:
 * whoever asked receives it. Nothing that becomes of the matter or its transfers touches it, and
 * Accepted is its end.
 *
 * <p>A body outside the system checks and signs on paper: two of the old office say so once the
 * list with its signature is scanned, and custody here ends. Copies of what has bytes stay. See
 * decisions/0052.
 */
@NullMarked
package org.lianban.evidence.evidencetransfer.domain;

import org.jspecify.annotations.NullMarked;
