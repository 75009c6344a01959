/**
 * The matters evidence may belong to: title, writing office, epoch, and who may see them, as
 * case-service tells.
 *
 * <p>Records and serves; never decides, never asks back. A matter that the caller may not see is
 * answered exactly as one that does not exist.
 */
@NullMarked
package org.lianban.evidence.casefolder;

import org.jspecify.annotations.NullMarked;
