/**
 * Items of evidence (证据): what may be taken in and what must be said of it, their numbers in the
 * matter, who holds them, whether their bytes are whole, what another office says they are worth.
 *
 * <p>When the matter moves (law 6), there are three kinds of items. What stands on the transfer's
 * list goes along under the transfer, whatever the epoch. What the old office takes in after the
 * move, outside the list, is kept where it lies, marked {@code arrivedAfterHandOver}, and awaits
 * the new office's recognition; whether the item or the move is heard of first makes no difference.
 * What the old office took in before the move and left off the list stays its own, in its custody
 * and unmarked: the signed list is its word on what goes along. The new office may open it, as
 * whoever handles the matter may, and recognises it only once it has come into its custody.
 *
 * <p>An office that was asked for it takes items into the asking office's matter (协查): they bear
 * the request, are never late, and are shown to that office though it does not see the matter.
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
