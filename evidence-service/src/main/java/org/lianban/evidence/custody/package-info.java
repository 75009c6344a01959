/**
 * The chain of custody (保管链): who did what with which item, written in the transaction of the act
 * and never again. Entries of an item are chained by hash; all entries of an office's log become
 * leaves of one growing tree whose heads are kept. The service's database role can insert and read
 * here, nothing else; {@code CustodyAudit} finds what was changed by somebody who can do more.
 *
 * <p>In: {@link org.lianban.evidence.custody.CustodyLog}, a door for every room that acts. Whoever
 * may see the item's matter reads its chain, which is checked while it is read; an office that took
 * it in for another's request (协查) reads it as far as the acceptance.
 */
@NullMarked
package org.lianban.evidence.custody;

import org.jspecify.annotations.NullMarked;
