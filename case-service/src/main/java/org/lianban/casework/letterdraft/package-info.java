/**
 * Drafts of letters (拟稿): officers write what they issue by themselves or lay before whoever signs
 * it; see it as it will be printed; issue is the act, and gives number, content and digest.
 *
 * <p>Commands answer with ids and versions: answers are kept, and a text is kept once.
 *
 * <p>A draft is seen by its own office alone. Its id becomes that of the letter. Letters that
 * follow from an act of another room (a transfer, a measure) are ordered there and never drafted
 * here. Nobody orders of this room.
 */
@NullMarked
package org.lianban.casework.letterdraft;

import org.jspecify.annotations.NullMarked;
