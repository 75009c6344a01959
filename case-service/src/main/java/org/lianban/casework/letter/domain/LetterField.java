package org.lianban.casework.letter.domain;

import java.util.Arrays;
import java.util.Optional;

/** What a letter may say, by the name under which an order carries it. */
public enum LetterField {
    /** The case or lead the letter is about. */
    CASE_TITLE("caseTitle"),
    /** Why: 不属于本局管辖 or 本局管辖困难, or the superior's reason for designating. */
    REASON("reason"),
    /** The articles the act rests on, as data; no template adds one. */
    LEGAL_BASIS("legalBasis"),
    /** The objecting office's own view of jurisdiction. */
    ARGUMENT("argument"),
    /** Name of the designated office. */
    DESIGNEE("designee"),
    /** Name of the office with which jurisdiction is disputed. */
    OTHER_OFFICE("otherOffice"),
    /** Number of the letter that is signed for. */
    RECEIVED_LETTER("receivedLetter"),
    /** Who signed, by office and role. */
    RECEIVED_BY("receivedBy"),
    /** Titles of the papers that go along, one in a line. */
    ATTACHMENTS("attachments"),
    /** Whom to ask, by office and role. */
    CONTACT("contact"),
    /** 抄送. */
    COPIES("copies"),
    /** Title and number of the letter that a list goes along with. */
    TRANSFER_LETTER("transferLetter"),
    /** Name of the office that sends. */
    SENDER("sender"),
    /** Name of the office that receives. */
    RECEIVER("receiver");

    private final String key;

    LetterField(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    static Optional<LetterField> named(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
