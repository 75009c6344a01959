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
 *
 * <p>A letter becomes void with its act, when a transfer is taken back before delivery; one that
 * was written wrongly, and on which no act rests, by a head (decision 0040). Its number stays used.
 * A head of the office says where counting begins in mid-year, as long as no number is drawn, and
 * uses up the next number for a paper that was spoilt or written outside. The register (文号登记簿)
 * shows all numbers to its office and those above it, and counts whether one is missing; of matters
 * that the reader may not see, the number alone.
 *
 * <p>Its paper (PDF) is asked for in the same transaction and made once afterwards, by {@link
 * org.lianban.casework.letter.PaperRun}: what is served is what was made then, whatever templates
 * and fonts say later. See decision 0034.
 *
 * <pre>
 * WAITING → MADE
 * </pre>
 *
 * <p>A matter's letters are bound into one PDF on demand ({@link
 * org.lianban.casework.letter.LetterBundle}): an index, then each paper as it was made.
 *
 * <p>Whoever holds a letter verifies it by the code on it ({@link
 * org.lianban.casework.letter.domain.LetterCode}), without a token: {@link
 * org.lianban.casework.letter.PublicLetterResource} says valid, void or unknown, and digests. See
 * decision 0035.
 */
@NullMarked
package org.lianban.casework.letter;

import org.jspecify.annotations.NullMarked;
