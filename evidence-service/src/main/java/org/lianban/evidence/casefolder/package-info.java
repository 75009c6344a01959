/**
 * The matters evidence may belong to: title, writing office, epoch, and who may see them, as
 * case-service tells.
 *
 * <p>Records and serves; never decides, never asks back. A matter that the caller may not see is
 * answered exactly as one that does not exist. An office that was asked to assist with one (协查) is
 * shown what it gathers and sends for it, and nothing else: the view {@code assisted} says what
 * that is, and whoever shows an item, a file or a list asks {@code Folders}. What it has handed
 * over it is shown as far as the acceptance ({@code Assisting}).
 */
@NullMarked
package org.lianban.evidence.casefolder;

import org.jspecify.annotations.NullMarked;
