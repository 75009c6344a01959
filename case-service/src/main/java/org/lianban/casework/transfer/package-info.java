/**
 * Transfers (移送) between offices, objection and designation: drafted, approved, issued, delivered,
 * accepted or disputed, handed over, completed.
 *
 * <p>The rules stand in {@code domain}. A received matter is neither returned nor passed on; only
 * the common superior decides (程序规定14). A jurisdiction dispute orders a draft, or a designation
 * without a letter, at {@link TransferDoor}; {@link org.lianban.casework.transfer.Transfers}
 * answers the reading room. Every command locks its matter first, so that of two racing commands
 * one loses.
 *
 * <p>The same machine carries what a superior hands down or takes up, and what it is asked
 * (程序规定15).
 *
 * <p>A letter hands over a selection with a digest; whoever takes it over takes what he was shown.
 * Measures whose goods go along are the new office's with the move.
 *
 * <p>A body outside the system signs for nothing here: what it did is keyed in by the sender from
 * its papers (decisions/0048).
 *
 * <p>What becomes of the evidence on a transfer's list is decided in evidence-service and read here
 * through {@code exhibit}; that an item stands on one open list at most is decided here.
 */
@NullMarked
package org.lianban.casework.transfer;

import org.jspecify.annotations.NullMarked;
