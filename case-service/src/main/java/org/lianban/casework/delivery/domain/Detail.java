package org.lianban.casework.delivery.domain;

/** What a service record may say beside who was served and when, by the name in the request. */
public enum Detail {
    /** Where it was handed over or sent to; of electronic service the number or address. */
    PLACE("place"),
    /** Who signed for it. */
    RECEIVED_BY("receivedBy"),
    /** What the signer is to the recipient. */
    RELATION("relation"),
    WITNESS("witness"),
    /** Why nobody would sign. */
    REFUSAL_REASON("refusalReason"),
    /** Number of the consignment. */
    TRACKING("tracking"),
    /** 送达地址确认书: by which paper the recipient agreed. */
    CONFIRMATION("confirmation"),
    /** The bureau that serves in our place. */
    ENTRUSTED_TO("entrustedTo"),
    /** Notice board, newspaper, website. */
    PUBLISHED_IN("publishedIn"),
    /** Why it could be served in no other way, and what was tried (原因和经过). */
    CIRCUMSTANCES("circumstances"),
    /** By what the service was recorded: photographs, video, screenshots. */
    RECORDING("recording");

    private final String key;

    Detail(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
