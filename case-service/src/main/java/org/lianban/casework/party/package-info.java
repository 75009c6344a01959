/**
 * Parties and rights of a matter, entered by order of other rooms; the public check of identifiers.
 *
 * <p>An identity number stands sealed in one table and nowhere else; no informant ever stands here,
 * and no fact names a natural person. Come in by {@link org.lianban.casework.party.Parties}.
 */
@NullMarked
package org.lianban.casework.party;

import org.jspecify.annotations.NullMarked;
