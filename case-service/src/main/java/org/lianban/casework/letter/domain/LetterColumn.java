package org.lianban.casework.letter.domain;

import java.util.Set;
import java.util.stream.Collectors;

/** What a line of a list says, by the name under which an order carries it; may be empty. */
public enum LetterColumn {
    /** Of the item in its matter, or in the list. */
    NUMBER("number"),
    KIND("kind"),
    /** 原件 or 复制件. */
    FORM("form"),
    TITLE("title"),
    SOURCE("source"),
    /** Who collected it, with the numbers of their certificates, one in a line. */
    COLLECTED_BY("collectedBy"),
    COLLECTED_ON("collectedOn"),
    QUANTITY("quantity"),
    SEAL("seal"),
    STORAGE("storage"),
    /** On a list as signed, on a receipt as computed again. */
    SHA256("sha256"),
    SM3("sm3"),
    /** 已接收 or 未接收; of a question, how far it is answered. */
    RESULT("result"),
    /** How a discrepancy was settled, and whatever else there is to say. */
    NOTE("note"),
    /** Of goods: 规格、型号. */
    SPECIFICATION("specification"),
    ASKED("asked"),
    ANSWER("answer"),
    TASK("task"),
    OFFICE("office"),
    PERSON("person"),
    DUE("due");

    private final String key;

    LetterColumn(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    static Set<String> keys(LetterKind kind) {
        return kind.form().columns().stream()
                .map(LetterColumn::key)
                .collect(Collectors.toUnmodifiableSet());
    }
}
