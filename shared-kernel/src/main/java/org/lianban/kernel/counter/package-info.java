/**
 * How one is answered: rulings and refusals, problems (RFC 9457), once-only commands,
 * preconditions, the legal clock, upload tickets, the book of laws that answers cite.
 *
 * <p>{@link org.lianban.kernel.counter.Ruling}, {@link org.lianban.kernel.counter.Refusal}, {@link
 * org.lianban.kernel.counter.Order}, {@link org.lianban.kernel.counter.Occasion} and {@link
 * org.lianban.kernel.counter.LawBook} are values that rule rooms may use; everything else here
 * serves the front offices.
 */
@NullMarked
package org.lianban.kernel.counter;

import org.jspecify.annotations.NullMarked;
