/**
 * Decides on filed cases (案件) until they are closed, as far as no penalty is imposed.
 *
 * <pre>
 * (OpenCase) ──▶ FILED ──investigate──▶ INVESTIGATING ──conclude──▶ CONCLUDED ──decide──▶ DECIDED
 *                                         └─order stop─┘                                     │
 * FILED, INVESTIGATING, CONCLUDED ──terminate──▶ TERMINATED ──close──▶ CLOSED ◀────close─────┘
 * FILED, INVESTIGATING, CONCLUDED ──assign: stays where it is
 * FILED, INVESTIGATING, CONCLUDED ──(LeaveCase)──▶ TRANSFERRED_AMR
 * FILED, if it was imported ──(WithdrawCase)──▶ IMPORT_WITHDRAWN
 * </pre>
 *
 * <p>The matrix test reads every cell of it.
 */
@NullMarked
package org.lianban.casework.casefile.domain;

import org.jspecify.annotations.NullMarked;
