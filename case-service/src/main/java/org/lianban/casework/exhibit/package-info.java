/**
 * Exhibits (证物): what evidence-service tells of the items of a matter, kept where transfers are
 * decided. Only {@code evidence.events} are recorded here; which items stand on a list that was
 * signed is known to {@code transfer} itself.
 *
 * <p>Decides nothing and tells nobody. What is recorded does not depend on the order of the facts:
 * of two about the same thing the one with the higher sequence stands. {@link
 * org.lianban.casework.exhibit.Exhibits} is the only way in.
 */
@NullMarked
package org.lianban.casework.exhibit;

import org.jspecify.annotations.NullMarked;
