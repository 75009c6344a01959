/**
 * How facts are carried: journal and outbox, the elected relay, the inbox, parking and rebuild.
 *
 * <p>A fact leaves only through {@link org.lianban.kernel.courier.Journal}, in the transaction that
 * saves what it reports, and arrives at a {@link org.lianban.kernel.courier.Projection} once in
 * effect and in order per subject and source. A fact that cannot be applied parks what its source
 * tells of its subject, nothing else. Nothing here knows what a fact means.
 *
 * <pre>
 *  Store ─▶ Journal ─▶ journal + outbox ─▶ OutboxRelay ─▶ Kafka ─▶ FactReader ─▶ Inbox ─▶ Projection
 *           (caller's transaction)         (one, elected)          (group = service)  │
 *                                                                  parked ◀───────────┘
 * </pre>
 *
 * <p>Services use {@code Journal}, {@code Projection} and the settings of {@code CourierConfig}.
 */
@NullMarked
package org.lianban.kernel.courier;

import org.jspecify.annotations.NullMarked;
