/**
 * The law of evidence on its way (证据移送): who may send, check, settle and take over, when, and what
 * follows.
 *
 * <pre>
 * SenderSigned ─→ ReceiverKnown ─→ Dispatched ⇄ Checked ─→ Accepted ─→ Closed
 *      │               (told)        │    ↺        (every item checked,
 *      └─→ Cancelled                 │              nothing open)
 *           (told)                   └ check, resolve
 *
 * an item:  Listed ─→ InTransit ⇄ Disputed ─→ Resolved ─→ Accepted
 *                        │  ↑        │ ↑                     ↑
 *                        └──│────────┼─┴─→ Checked ──────────┘
 *                           └(again)─┤
 *                                    └─→ LeftOut
 * </pre>
 *
 * <p>SenderSigned, ReceiverKnown, Cancelled and Closed follow what case-service tells; the rest is
 * decided here. Under objection nothing leaves the old office: it has no receiver yet. What was
 * found different is settled before anybody takes it over, and bytes that are not those on the list
 * are never taken over at all.
 */
@NullMarked
package org.lianban.evidence.evidencetransfer.domain;

import org.jspecify.annotations.NullMarked;
