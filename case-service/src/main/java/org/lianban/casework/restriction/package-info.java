/**
 * 限定知悉: the head of the office that writes a matter lets only named people of it see the matter,
 * widens and narrows the circle, and lifts it.
 *
 * <p>What it closes is not closed here: {@code access} hides the matter by its view {@code
 * matter_hidden}, in which recusals stand as well, and with it every list, command, notice and
 * hint. Nothing is ordered when the matter moves: the view asks who writes it. See decision 0046.
 */
@NullMarked
package org.lianban.casework.restriction;

import org.jspecify.annotations.NullMarked;
