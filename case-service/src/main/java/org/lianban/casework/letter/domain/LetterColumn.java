package org.lianban.casework.letter.domain;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What a line of a list says, by the name under which an order carries it; may be empty. */
public enum LetterColumn {
    /** Of the item in its matter. */
    NUMBER("number", true, true),
    KIND("kind", true, true),
    /** 原件 or 复制件. */
    FORM("form", true, true),
    TITLE("title", true, true),
    SOURCE("source", true, false),
    /** Who collected it, with the numbers of their certificates, one in a line. */
    COLLECTED_BY("collectedBy", true, false),
    COLLECTED_ON("collectedOn", true, false),
    QUANTITY("quantity", true, true),
    SEAL("seal", true, false),
    STORAGE("storage", true, false),
    /** On a list as signed, on a receipt as computed again. */
    SHA256("sha256", true, true),
    SM3("sm3", true, true),
    /** 已接收 or 未接收. */
    RESULT("result", false, true),
    /** How a discrepancy was settled. */
    NOTE("note", false, true);

    private final String key;
    private final boolean ofList;
    private final boolean ofReceipt;

    LetterColumn(String key, boolean ofList, boolean ofReceipt) {
        this.key = key;
        this.ofList = ofList;
        this.ofReceipt = ofReceipt;
    }

    public String key() {
        return key;
    }

    static Set<String> keys(LetterKind kind) {
        return Arrays.stream(values())
                .filter(column -> column.isOf(kind))
                .map(LetterColumn::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isOf(LetterKind kind) {
        return switch (kind) {
            case EVIDENCE_LIST -> ofList;
            case EVIDENCE_RECEIPT -> ofReceipt;
            case TRANSFER_LETTER, DESIGNATION_NOTICE, DESIGNATION_REQUEST, RECEIPT -> false;
        };
    }
}
