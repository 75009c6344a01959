package org.lianban.casework.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.party.domain.Renewal;
import org.lianban.casework.party.domain.RightRefusal;
import org.lianban.casework.party.domain.RightStanding;
import org.lianban.casework.party.domain.RightType;

/**
 * A right as every office sees it; in no matter's light.
 *
 * @param validity as it stands on the present legal day
 * @param genuine by what the genuine product is recognised
 */
record RightRecordView(
        String rightId,
        RightType type,
        String number,
        boolean numberValid,
        String name,
        List<Integer> classes,
        String holder,
        @Nullable String holderCode,
        @Nullable Boolean holderCodeValid,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Renewal renewal,
        RightStanding validity,
        boolean lapsesSoon,
        LocalDate checkedOn,
        String source,
        String office,
        Instant enteredAt,
        ContactView contact,
        @Nullable String genuine,
        @Nullable String fake,
        List<EarlierView> earlier,
        List<ActionView> actions,
        long version) {
    @Schema(name = "RightContact")
    record ContactView(
            @Nullable String name, @Nullable String telephone, @Nullable String address) {
        @Override
        public String toString() {
            return "ContactView[protected]";
        }
    }

    /** An earlier look into the register. */
    @Schema(name = "EarlierRightCheck")
    record EarlierView(
            LocalDate checkedOn,
            String source,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            Renewal renewal,
            String office) {}

    /** What the caller may do with it, or why not. */
    @Schema(name = "RightAction")
    record ActionView(
            @Schema(enumeration = {"check"}) String name,
            boolean open,
            @Nullable RightRefusal code,
            @Nullable String reason) {}
}
