/**
 * Decides on leads: registered (登记), verified, filed (立案) or not (不予立案); never on who is told.
 *
 * <pre>
 * REGISTERED ──assign──▶ VERIFYING ◀──resume── PAUSED      assign, extend (once), tell-informant: stay where they are
 *                            │   └────pause─────▶ │
 *                            ├──file─────▶ CASE_FILED      a pause is closed first
 *                            └──decline──▶ NOT_FILED
 * REGISTERED, VERIFYING, PAUSED ──merge──▶ MERGED, ──close-duplicate──▶ DUPLICATE_CLOSED
 *                                 ◀──unmerge── as it stood before
 * former books ──(import)──▶ REGISTERED, VERIFYING, PAUSED or CASE_FILED, as far as it had come; verified later
 * REGISTERED, VERIFYING, PAUSED, CASE_FILED ──withdraw import──▶ IMPORT_WITHDRAWN      only as imported, unverified and untouched
 * any but TRANSFERRED_OUT ──(LeaveLead)──▶ TRANSFERRED_OUT      the receiver's begins: (TakeOverLead) ──▶ REGISTERED
 * </pre>
 *
 * <p>The matrix test reads every cell of it.
 */
@NullMarked
package org.lianban.casework.lead.domain;

import org.jspecify.annotations.NullMarked;
