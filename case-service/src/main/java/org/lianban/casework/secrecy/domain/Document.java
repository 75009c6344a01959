package org.lianban.casework.secrecy.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.OfficeId;

/**
 * A document of the matter, by what may be said of it even while it is secret.
 *
 * @param madeBy the office that issued the letter, or took the item in
 * @param kind of the letter; EVIDENCE of an item
 * @param number none of a letter of a kind without numbers
 */
public record Document(Type type, UUID id, OfficeId madeBy, String kind, @Nullable String number) {
    /** Of which sort it is. */
    public enum Type {
        LETTER,
        EVIDENCE
    }

    /** An item of evidence by its number in the matter. */
    public static Document item(UUID id, OfficeId takenInBy, int number) {
        return new Document(
                Type.EVIDENCE, id, takenInBy, Type.EVIDENCE.name(), String.valueOf(number));
    }
}
