/**
 * The law of transfers (移送), designation, assignment down (交办) and taking up (提级管辖): who may do
 * what, when, and what follows.
 *
 * <pre>
 * Draft ⇄ AwaitingApproval → Issued → Delivered ─┬→ Accepted → HandedOver → Completed
 *   │            │              │                │   (the move)
 *   └────────────┴──────────────┴→ Withdrawn     └→ Objected → SubmittedUp → PapersReceived → Designated ─┐
 *                                                                                                          │
 *                     Completed ← (designee is the sender: no move, its stage and clocks run on) ──────────┤
 *                     Completed ← HandedOver ← FileReceived (the move) ← (receiver or a third office) ─────┘
 * </pre>
 *
 * <p>A superior decides without an acceptance (程序规定15), on the same states:
 *
 * <pre>
 * assignment  Draft ⇄ AwaitingApproval → Issued → FileReceived (the move) → HandedOver → Completed
 * taking up   Issued (decided) → Delivered (file surrendered) → FileReceived (the move) → …
 * request     SubmittedUp → PapersReceived → Designated → as above
 * </pre>
 *
 * <p>Where evidence goes along, the move leaves the transfer in Accepted or FileReceived:
 * HandedOver is a step of its own, open when evidence-service tells that the evidence was signed
 * for. Without evidence it comes with the move.
 *
 * <p>What a letter hands over is a {@link org.lianban.casework.transfer.domain.Selection} with a
 * digest; the move takes exactly what its receiver was shown, and measures whose goods go along.
 *
 * <p>Where the other side is outside the system, the same states are reached by what the sender
 * keys in ({@link org.lianban.casework.transfer.domain.PaperRules}); the move is left out there,
 * and the matter ends. A superior or an office that is inside takes its own steps.
 *
 * <p>Goods leave with an acceptance outside; evidence leaves by the signed list, and the transfer
 * stands in Accepted or FileReceived until that is keyed in. See decisions/0052.
 *
 * <p>There is no edge back to the sender and none on to a third office: 程序规定14 knows only the
 * common superior. See decisions/0047.
 */
@NullMarked
package org.lianban.casework.transfer.domain;

import org.jspecify.annotations.NullMarked;
