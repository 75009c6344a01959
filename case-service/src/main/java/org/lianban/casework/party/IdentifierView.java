package org.lianban.casework.party;

import org.lianban.casework.party.domain.Identifier;
import org.lianban.casework.party.domain.IdentifierReason;

/**
 * What a check found.
 *
 * @param reason a sentence for the officer
 * @param reasonCode the same, stable
 */
record IdentifierView(
        boolean valid, String normalised, String reason, IdentifierReason reasonCode) {
    static IdentifierView of(Identifier identifier, boolean english) {
        IdentifierReason reason = identifier.reason();
        return new IdentifierView(
                identifier.valid(),
                identifier.normalised(),
                english ? reason.english() : reason.chinese(),
                reason);
    }
}
