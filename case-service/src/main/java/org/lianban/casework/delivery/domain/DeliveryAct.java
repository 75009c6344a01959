package org.lianban.casework.delivery.domain;

/** What is done with an issued letter. */
public enum DeliveryAct {
    SERVE("service"),
    SCAN("scan"),
    PRINT("print");

    private final String word;

    DeliveryAct(String word) {
        this.word = word;
    }

    /** As views name it. */
    public String word() {
        return word;
    }
}
