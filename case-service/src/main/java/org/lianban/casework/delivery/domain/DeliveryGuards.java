package org.lianban.casework.delivery.domain;

import java.util.Map;
import java.util.Optional;
import org.lianban.casework.delivery.domain.DeliveryAction.Closed;

/** Who may deliver a letter now; the same answer closes a button and refuses a command. */
final class DeliveryGuards {
    private DeliveryGuards() {}

    /** Whose letter it is comes first: a stranger learns nothing of its state. */
    static Optional<Closed> closed(DeliveryAct act, Situation situation) {
        return notTheirs(situation)
                .or(() -> notTheCallers(situation))
                .or(() -> closedByLetter(act, situation));
    }

    static Optional<Closed> closed(DeliveryRefusal because, Map<String, String> particulars) {
        return Optional.of(new Closed(because, particulars));
    }

    // Its own office delivers a letter, wherever the matter has gone since and however it stands:
    // what went out has to arrive.
    private static Optional<Closed> notTheirs(Situation situation) {
        return situation.caller().office().equals(situation.letter().office())
                ? Optional.empty()
                : closed(
                        DeliveryRefusal.LETTER_OF_OTHER_OFFICE,
                        Map.of("office", situation.officeName()));
    }

    private static Optional<Closed> notTheCallers(Situation situation) {
        boolean delivers =
                Situation.isInCharge(situation.caller(), situation.officers())
                        || Situation.DELIVERERS.stream().anyMatch(situation.caller()::is);
        return delivers ? Optional.empty() : closed(DeliveryRefusal.DELIVERY_NOT_YOURS, Map.of());
    }

    private static Optional<Closed> closedByLetter(DeliveryAct act, Situation situation) {
        return switch (act) {
            case SERVE -> closedToService(situation);
            // The file keeps what there was, also of what is void.
            case SCAN, PRINT -> Optional.empty();
        };
    }

    private static Optional<Closed> closedToService(Situation situation) {
        if (!situation.letter().isForOthers()) {
            return closed(DeliveryRefusal.LETTER_STAYS_IN_FILE, Map.of());
        }
        return situation.letter().isVoid()
                ? closed(DeliveryRefusal.LETTER_IS_VOID, Map.of())
                : Optional.empty();
    }
}
