/**
 * Who drafts, submits, returns and issues letters, and what a letter must say before it goes out.
 *
 * <pre>
 * (begin) ──▶ DRAFT ──submit──▶ SUBMITTED ──issue──▶ ISSUED
 *              │ ▲ └─revise        │ │
 *              │ └─────return──────┘ │
 *              └────withdraw──▶ DROPPED ◀──withdraw
 *
 * of a record, which officers issue by themselves:  DRAFT ──issue──▶ ISSUED, and no other way
 * </pre>
 *
 * <p>When the matter moves to another office, its open drafts stay as they are, closed to every
 * act. The matrix test reads every cell of it.
 */
@NullMarked
package org.lianban.casework.letterdraft.domain;

import org.jspecify.annotations.NullMarked;
