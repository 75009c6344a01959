/**
 * Lists that offices keep outside this system (表格): comma-separated files and spreadsheets, read
 * into rows of cells, and what a person meant by a cell.
 *
 * <p>A file is never trusted: its length, its rows and what it unpacks to are bounded, formulas are
 * never evaluated, and a number that the spreadsheet has rounded is not guessed at. Nothing is kept
 * here, and no refusal repeats what a cell says: it may be somebody's name. Other rooms come in by
 * {@link org.lianban.casework.sheet.Sheet}.
 */
@NullMarked
package org.lianban.casework.sheet;

import org.jspecify.annotations.NullMarked;
