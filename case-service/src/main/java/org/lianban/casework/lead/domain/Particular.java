package org.lianban.casework.lead.domain;

/** What a source may have to say of itself. */
public enum Particular {
    BODY("body"),
    PAPER_NUMBER("paperNumber"),
    PAPER_DAY("paperDay"),
    DETAIL("detail");

    private final String field;

    Particular(String field) {
        this.field = field;
    }

    /** Its name in requests and views. */
    public String field() {
        return field;
    }
}
