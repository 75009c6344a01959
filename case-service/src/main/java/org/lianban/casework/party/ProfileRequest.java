package org.lianban.casework.party;

import static org.lianban.casework.party.PlainTexts.text;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.party.domain.NameKind;
import org.lianban.kernel.contract.PartyId;

/** Bodies of what is said about a party as a whole. */
final class ProfileRequest {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 500;

    private ProfileRequest() {}

    @Schema(name = "PartyMerging")
    record Merging(UUID other, String reason) {
        PartyId otherParty() {
            return new PartyId(other);
        }

        String checkedReason() {
            return text("/reason", reason, LONGEST_REASON);
        }
    }

    @Schema(name = "MergeUndoing")
    record Undoing(String reason) {
        String checkedReason() {
            return text("/reason", reason, LONGEST_REASON);
        }
    }

    @Schema(name = "PartyNaming")
    record Naming(String name, NameKind kind, @Nullable LocalDate from, @Nullable LocalDate to) {
        OtherName checked() {
            return new OtherName(text("/name", name, LONGEST_NAME), kind, from, to);
        }
    }

    /** A name beside the one a matter has. */
    record OtherName(
            String name, NameKind kind, @Nullable LocalDate from, @Nullable LocalDate to) {}
}
