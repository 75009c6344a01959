/**
 * Who was to be told of what, and how far that went: one row per fact, one per fact, person and
 * channel, planned in the transaction that takes the fact in.
 *
 * <pre>
 *  PLANNED ─▶ SENT ─▶ DELIVERED ─▶ OPENED ─▶ ACTED      each with its time; a fact that ends what was
 *     ├─────▶ WITHHELD                                    expected makes ACTED of any of them
 *     └─────▶ FAILED
 * </pre>
 *
 * <p>WITHHELD is what we do not send, with its {@link
 * org.lianban.notification.ledger.UnsentReason}: whoever sends asks law 8 again, for a matter may
 * have been recalled since the plan; who stands in no roster cannot be asked for, and is told when
 * he is enrolled; and a mail is sent of what is unread alone. FAILED is a mail that no server
 * takes. Either ends it: no sending meets it again.
 *
 * <p>A projection never publishes: what is planned is sent, and told, by an elected dispatcher. A
 * rebuild forgets what the rules must know of matters and nothing of this: facts that come again
 * find their row and plan nothing. Never decides whom to tell; see {@code audience}.
 *
 * <p>In: {@link org.lianban.notification.ledger.Ledger}, {@link
 * org.lianban.notification.ledger.MailRows}.
 */
@NullMarked
package org.lianban.notification.ledger;

import org.jspecify.annotations.NullMarked;
