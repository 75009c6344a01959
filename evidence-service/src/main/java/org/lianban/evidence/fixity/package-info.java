/**
 * The scheduled re-hash (校验巡检): every object of the vault is read again at least every ninety days,
 * the longest unread first, and both digests compared with what was taken in. What is found is an
 * entry in the item's chain of custody; damage is told once, counted, and named in the log until it
 * is repaired. An item whose turn fails is named and left alone for a day; a vault that is not
 * there ends the run, and says nothing about any item.
 *
 * <p>An operator may have everything read now: a run on a thread of its own, one at a time among
 * the replicas, with a row that all of them show. A run whose process is gone has broken off.
 *
 * <p>Repairs nothing: that takes a copy. Nobody comes in.
 */
@NullMarked
package org.lianban.evidence.fixity;

import org.jspecify.annotations.NullMarked;
