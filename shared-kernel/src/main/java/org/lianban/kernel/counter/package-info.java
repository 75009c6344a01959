/**
 * How one is answered: rulings and refusals, problems (RFC 9457), once-only commands,
 * preconditions, the legal clock, upload tickets, the book of laws that answers cite, and who read
 * what.
 *
 * <p>{@link org.lianban.kernel.counter.Ruling}, {@link org.lianban.kernel.counter.Refusal}, {@link
 * org.lianban.kernel.counter.Order}, {@link org.lianban.kernel.counter.Occasion} and {@link
 * org.lianban.kernel.counter.LawBook} are values that rule rooms may use; everything else here
 * serves the front offices.
 *
 * <p>Who read what (law 8; decisions/0043, 0056): whatever shows something of a matter notes it in
 * {@link org.lianban.kernel.counter.Sought}; {@code ReadingFilter} tells the service's {@link
 * org.lianban.kernel.counter.ReadingLog} of one {@link org.lianban.kernel.counter.Reading} a
 * request before the answer leaves. A service without a log keeps none. Who asked is the log's own
 * affair: services know their people each in their way.
 */
@NullMarked
package org.lianban.kernel.counter;

import org.jspecify.annotations.NullMarked;
