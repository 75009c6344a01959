/**
 * The shared matter and its handlings: exactly one office writes, {@code epoch} counts the moves.
 *
 * <pre>
 * standing:  OPEN → IN_TRANSFER → (accepted) OPEN at the receiver
 *                 IN_TRANSFER → URGENT_ONLY (objected) → (file received) OPEN at the designee
 *                                                      → (designee is the sender) OPEN
 *            OPEN → NEGOTIATING (dispute raised) → (agreed, dropped) OPEN
 *                              NEGOTIATING → URGENT_ONLY (reported)
 *            OPEN → URGENT_ONLY (taken up by a superior) → (file received) OPEN at the superior
 *            OPEN → IN_TRANSFER (superior asked, or assigned down) → (file received) OPEN there
 *            OPEN → ENDED
 * </pre>
 */
@NullMarked
package org.lianban.casework.matter.domain;

import org.jspecify.annotations.NullMarked;
