package org.lianban.casework.recusal;

import static org.lianban.kernel.counter.Fields.present;
import static org.lianban.kernel.counter.Fields.text;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    record RecusalDecision(
            @Nullable UUID person, @Nullable RecusalGround ground, @Nullable String reason) {
        RecusalDesk.Asked checked() {
            return new RecusalDesk.Asked(
                    new PersonId(present("/person", person)),
                    present("/ground", ground),
                    text("/reason", reason, LONGEST_REASON));
        }
    }

    record Readmission(@Nullable String reason) {
        String checked() {
            return text("/reason", reason, LONGEST_REASON);
        }
    }
}
