/**
 * Evidence on its way from one office to another (证据移送): sent, checked item by item, differences
 * settled, taken into custody. It goes along with a transfer of the matter, or with the reply to a
 * request for assistance (协查), whose sender need not see the matter.
 *
 * <p>The list and the receipt are letters of case-service; so is whose matter it is. What is told
 * of that is recorded here and may be told anew at any time; custody acts are decided here and are
 * never told by anybody else, so {@code forget} keeps them. Facts leave through {@link
 * org.lianban.evidence.casefolder.Folders} only. Bytes are read again outside every transaction.
 * See decisions/0017.
 *
 * <p>Nobody comes in: other rooms read what is said by an item's position and in its chain of
 * custody.
 */
@NullMarked
package org.lianban.evidence.evidencetransfer;

import org.jspecify.annotations.NullMarked;
