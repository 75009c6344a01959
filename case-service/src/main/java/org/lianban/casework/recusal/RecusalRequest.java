package org.lianban.casework.recusal;

import static org.lianban.kernel.counter.Fields.text;

import java.util.UUID;
import org.lianban.casework.recusal.domain.RecusalGround;
import org.lianban.kernel.contract.PersonId;

/** Bodies of the commands as they come in. */
final class RecusalRequest {
    private static final int LONGEST_REASON = 1000;

    private RecusalRequest() {}

    /**
     * @param person of the caller's office
     * @param ground on whose word
     */
    record RecusalDecision(UUID person, RecusalGround ground, String reason) {
        RecusalDesk.Asked checked() {
            return new RecusalDesk.Asked(
                    new PersonId(person), ground, text("/reason", reason, LONGEST_REASON));
        }
    }

    record Readmission(String reason) {
        String checked() {
            return text("/reason", reason, LONGEST_REASON);
        }
    }
}
