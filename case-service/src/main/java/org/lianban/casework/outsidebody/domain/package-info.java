/**
 * Who may enter what into the register of bodies outside the system.
 *
 * <pre>
 * (nothing) → entered ⇄ corrected → ended
 * </pre>
 */
@NullMarked
package org.lianban.casework.outsidebody.domain;

import org.jspecify.annotations.NullMarked;
