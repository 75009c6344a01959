/**
 * Random lives of matters between eager offices, against two running case services and one
 * database: whatever is tried, twice or at once, one office writes, and the journal alone tells
 * which (architecture law 6).
 *
 * <p>{@link Life} tries, {@link Attempt} is what was tried and how it was answered, {@link Retold}
 * is the matter as its journal tells it, {@link Judge} holds the three against each other.
 */
@NullMarked
package org.lianban.acceptance.handover;

import org.jspecify.annotations.NullMarked;
