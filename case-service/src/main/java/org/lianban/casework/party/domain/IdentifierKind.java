package org.lianban.casework.party.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Identifiers that anybody may have checked, by the word used in addresses. */
public enum IdentifierKind {
    USCC("uscc"),
    PATENT("patent"),
    TRADEMARK("trademark"),
    DOCUMENT_NUMBER("document-number"),
    /** 公民身份号码; answered with its mask only. */
    RESIDENT_ID("resident-id");

    private final String word;

    IdentifierKind(String word) {
        this.word = word;
    }

    public static Optional<IdentifierKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    /** {@code today} is the last possible day of birth. */
    public Identifier check(String written, LocalDate today) {
        return switch (this) {
            case USCC -> Uscc.check(written);
            case PATENT -> PatentNumber.check(written);
            case TRADEMARK -> TrademarkNumber.check(written);
            case DOCUMENT_NUMBER -> DocumentNumber.check(written);
            case RESIDENT_ID -> ResidentId.read(written, today).asIdentifier();
        };
    }
}
