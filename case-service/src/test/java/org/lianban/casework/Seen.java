package org.lianban.casework;

/** What somebody is shown before he acts on it. */
public final class Seen {
    private Seen() {}

    /** Digest of what the transfer hands over as it stands now. */
    public static String selection(String account, String transfer) {
        return As.account(account)
                .get("/api/v1/transfers/" + transfer + "/selection")
                .then()
                .statusCode(200)
                .extract()
                .path("current.digest");
    }

    /** Body of an acceptance of the matter and the selection as they stand now. */
    public static String accepting(String account, String transfer) {
        return "{\"seenMatterVersion\":%d,\"seenSelection\":\"%s\"}"
                .formatted(
                        As.account(account)
                                .get("/api/v1/transfers/" + transfer)
                                .<Integer>path("matterVersion"),
                        selection(account, transfer));
    }

    /** Body of whoever signs for the file. */
    public static String signing(String account, String transfer) {
        return "{\"seenSelection\":\"" + selection(account, transfer) + "\"}";
    }
}
