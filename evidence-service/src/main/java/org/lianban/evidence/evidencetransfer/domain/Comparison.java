package org.lianban.evidence.evidencetransfer.domain;

import org.lianban.kernel.contract.ListedEvidence;

/** What was found beside what the list says; both digests count. */
enum Comparison {
    AGREES,
    DIFFERS,
    /** Neither side has bytes. */
    NOTHING_TO_COMPARE,
    MISSING;

    static Comparison of(ListedEvidence listed, Found found) {
        return switch (found) {
            case Found.Nothing _ -> MISSING;
            case Found.Illegible _ -> DIFFERS;
            case Found.Thing _ -> listed.sha256() == null ? NOTHING_TO_COMPARE : DIFFERS;
            case Found.Bytes(String sha256, String sm3) ->
                    sha256.equals(listed.sha256()) && sm3.equals(listed.sm3()) ? AGREES : DIFFERS;
        };
    }
}
