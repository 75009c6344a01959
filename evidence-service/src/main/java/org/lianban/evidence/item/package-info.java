/**
 * Items of evidence (证据): what may be taken in and what must be said of it, their numbers in the
 * matter, who holds them, whether their bytes are whole, what another office says they are worth.
 *
 * <p>Particulars never change. Of a sensitive item those that tell of its contents go only to
 * whoever may open it; into an answer that is kept they never go.
 *
 * <p>Nothing here knows how bytes arrive or travel. In: {@link org.lianban.evidence.item.Items},
 * inside the caller's transaction, and {@link org.lianban.evidence.item.ItemViews} for what is
 * shown.
 */
@NullMarked
package org.lianban.evidence.item;

import org.jspecify.annotations.NullMarked;
