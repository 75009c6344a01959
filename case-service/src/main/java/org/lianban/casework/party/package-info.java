/**
 * Parties and rights of a matter, entered by order of other rooms; the public check of identifiers.
 *
 * <p>An identity number stands sealed in one table and nowhere else; no informant ever stands here,
 * and no fact names a natural person. Registered rights are written down once for all matters. Come
 * in by {@link org.lianban.casework.party.Parties} and {@link org.lianban.casework.party.Rights};
 * {@link org.lianban.casework.party.Profiles} says how an office stands to a party's matter
 * (decision 0055), {@link org.lianban.casework.party.PlainTexts} reads texts.
 */
@NullMarked
package org.lianban.casework.party;

import org.jspecify.annotations.NullMarked;
