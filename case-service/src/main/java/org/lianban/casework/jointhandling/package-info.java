/**
 * Joint handling (联合办案): the office that writes a case invites another, whose head agrees in
 * writing; from then on that office sees the case, names officers of its own and reports what they
 * did, until either of the two ends it by letter.
 *
 * <p>The rules stand in {@code domain}. The writer stays one: nothing here lets the other office
 * write the case. Evidence that its officers gather comes by assistance (协查), as from any office.
 * Nobody orders of this room; {@link org.lianban.casework.jointhandling.JointHandlings} answers
 * others. See decisions/0059.
 */
@NullMarked
package org.lianban.casework.jointhandling;

import org.jspecify.annotations.NullMarked;
