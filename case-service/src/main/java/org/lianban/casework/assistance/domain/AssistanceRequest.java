package org.lianban.casework.assistance.domain;

import java.time.LocalDate;
import org.lianban.kernel.contract.PersonId;

/** A request for assistance (协查) from its draft to its rating; each state knows its own ways on. */
public sealed interface AssistanceRequest {
    Dossier dossier();

    default AssistanceTerms terms() {
        return dossier().terms();
    }

    default AssistanceState state() {
        return switch (this) {
            case Draft _ -> AssistanceState.DRAFT;
            case Issued _ -> AssistanceState.ISSUED;
            case Received _ -> AssistanceState.RECEIVED;
            case Replied _ -> AssistanceState.REPLIED;
            case Closed _ -> AssistanceState.CLOSED;
            case Cancelled _ -> AssistanceState.CANCELLED;
        };
    }

    /** A letter of it went out. */
    default boolean wasIssued() {
        return dossier().rounds().getFirst().sent() != null;
    }

    /** Somebody still has to do something about it. */
    default boolean isOpen() {
        return switch (this) {
            case Draft _, Issued _, Received _, Replied _ -> true;
            case Closed _, Cancelled _ -> false;
        };
    }

    /** Nobody outside the asking office knows of it. */
    record Draft(Dossier dossier) implements AssistanceRequest {
        Issued issue(Round.Sent sent) {
            return new Issued(dossier.inRound(round -> round.sent(sent)));
        }
    }

    /** A letter is out that nobody signed for. */
    record Issued(Dossier dossier) implements AssistanceRequest {
        Issued with(Dossier changed) {
            return new Issued(changed);
        }

        Received receive(Round.Receipt receipt) {
            return new Received(dossier.inRound(round -> round.received(receipt)));
        }
    }

    /** Signed for; its time runs. */
    record Received(Dossier dossier) implements AssistanceRequest {
        Received with(Dossier changed) {
            return new Received(changed);
        }

        /** Whatever stays open is still to be answered. */
        AssistanceRequest reply(Reply reply) {
            Dossier replied = dossier.replied(reply);
            return reply.complete() ? new Replied(replied) : new Received(replied);
        }
    }

    /** Nothing is open; whoever asked may ask for more. */
    record Replied(Dossier dossier) implements AssistanceRequest {
        Closed close(Rating rating) {
            return new Closed(dossier, rating);
        }
    }

    /** Over, and rated. */
    record Closed(Dossier dossier, Rating rating) implements AssistanceRequest {}

    /** Taken back by whoever asked. */
    record Cancelled(Dossier dossier, String reason, PersonId by, LocalDate on)
            implements AssistanceRequest {}
}
