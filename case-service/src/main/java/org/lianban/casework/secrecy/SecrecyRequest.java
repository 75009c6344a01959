package org.lianban.casework.secrecy;

import com.fasterxml.uuid.Generators;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.domain.SecretGround;
import org.lianban.casework.party.PlainTexts;
import org.lianban.casework.secrecy.domain.SecrecyCommand;

/** Bodies of the commands as they come in. */
final class SecrecyRequest {
    private static final int LONGEST_WORDS = 200;
    private static final int LONGEST_REASON = 1000;

    private SecrecyRequest() {}

    /**
     * @param documentId of a letter or an item of evidence of the matter
     * @param ground never a state secret: the system is unclassified, and such must not be entered
     * @param words the law by name, with the ground OTHER_STATUTORY alone
     */
    record SecretMarking(UUID documentId, SecretGround ground, @Nullable String words) {
        SecrecyCommand.Mark checked() {
            return new SecrecyCommand.Mark(
                    Generators.timeBasedEpochGenerator().generate(),
                    ground,
                    PlainTexts.optionalText("/words", words, LONGEST_WORDS));
        }
    }

    record SecretLifting(String reason) {
        SecrecyCommand.Lift checked() {
            return new SecrecyCommand.Lift(PlainTexts.text("/reason", reason, LONGEST_REASON));
        }
    }
}
