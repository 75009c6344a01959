/**
 * The shared matter and its handlings: one office writes until the matter ends, {@code epoch}
 * counts the moves. To a body outside the system nothing moves: the matter ends (decisions/0048).
 *
 * <pre>
 * standing:  OPEN → IN_TRANSFER → (accepted) OPEN at the receiver
 *                 IN_TRANSFER → URGENT_ONLY (objected) → (file received) OPEN at the designee
 *                                                      → (designee is the sender) OPEN
 *            OPEN → NEGOTIATING (dispute raised) → (agreed, dropped) OPEN
 *                              NEGOTIATING → URGENT_ONLY (reported)
 *            OPEN → URGENT_ONLY (taken up by a superior) → (file received) OPEN at the superior
 *            OPEN → IN_TRANSFER (superior asked, or assigned down) → (file received) OPEN there
 *                 URGENT_ONLY → IN_TRANSFER (a body outside is designated)
 *            OPEN → ENDED
 *                 IN_TRANSFER, URGENT_ONLY → ENDED (a body outside took it over)
 * </pre>
 */
@NullMarked
package org.lianban.casework.matter.domain;

import org.jspecify.annotations.NullMarked;
