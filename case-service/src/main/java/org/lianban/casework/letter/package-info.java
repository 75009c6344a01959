/**
 * Letters (文书) of the offices: numbered, kept as canonical JSON with its digest, printed as HTML.
 *
 * <pre>
 * draft (kept nowhere, no number) → VALID → VOID
 * </pre>
 *
 * <p>A letter is issued by an order of another room, inside that room's transaction: {@link
 * org.lianban.casework.letter.Letters} is the only way in. An issued letter's content never
 * changes; the app role may not update it. Numbers have no gap: they are drawn in the transaction,
 * so what is rolled back takes its number with it.
 */
@NullMarked
package org.lianban.casework.letter;

import org.jspecify.annotations.NullMarked;
