package org.lianban.evidence.evidencetransfer.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.PersonId;

/**
 * The receiver compared an item with the list.
 *
 * @param sha256 as computed from the bytes then; absent where there are none to read
 * @param sm3 likewise
 */
public record Check(PersonId by, LocalDate on, @Nullable String sha256, @Nullable String sm3) {
    static Check of(Found found, PersonId by, LocalDate on) {
        return switch (found) {
            case Found.Bytes(String sha256, String sm3) -> new Check(by, on, sha256, sm3);
            case Found.Illegible _, Found.Thing _, Found.Nothing _ -> new Check(by, on, null, null);
        };
    }
}
