/**
 * The articles that rules, refusals, clocks and letters cite, for whoever wants to read what one
 * says: number, version, days of validity and a paraphrase in our words. Decides nothing and keeps
 * nothing; the book itself is {@link org.lianban.kernel.counter.LawBook}, read at start from {@code
 * deploy/data/laws.json} (decisions/0027).
 */
@NullMarked
package org.lianban.casework.law;

import org.jspecify.annotations.NullMarked;
