package org.lianban.casework.restriction;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.PersonLabel;
import org.lianban.casework.restriction.domain.RestrictionRefusal;

/**
 * Who sees a matter, if not everybody of its offices does.
 *
 * @param matterVersion what {@code If-Match} is about
 * @param inForce that of the reader's office, or else of the office that writes; missing if none
 * @param former of the reader's office, oldest first
 * @param people of the reader's office, if he may name them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "MatterRestriction")
record RestrictionView(
        String matterId,
        long matterVersion,
        @Nullable Decided inForce,
        List<Decided> former,
        List<Colleague> people,
        Leave restricting,
        Leave change,
        Leave lifting) {
    RestrictionView {
        former = List.copyOf(former);
        people = List.copyOf(people);
    }

    /**
     * One decision. Reason and names are read by the office itself and those above it.
     *
     * @param article id in the book of laws
     * @param cited the article in short, in the reader's language
     * @param liftedOn missing while it is in force
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RestrictionDecided")
    record Decided(
            String id,
            String office,
            String officeName,
            String article,
            String cited,
            LocalDate decidedOn,
            @Nullable PersonLabel decidedBy,
            @Nullable String reason,
            List<Member> named,
            @Nullable LocalDate liftedOn,
            @Nullable PersonLabel liftedBy,
            @Nullable String liftReason) {
        Decided {
            named = List.copyOf(named);
        }
    }

    /**
     * Somebody who may see it, or might.
     *
     * @param removedOn missing while he may
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RestrictionMember")
    record Member(
            PersonLabel person,
            LocalDate addedOn,
            String reason,
            @Nullable LocalDate removedOn,
            @Nullable String removalReason) {}

    /**
     * Somebody of the reader's office.
     *
     * @param named in the restriction in force
     * @param inCharge handles the matter, and sees it by that
     */
    @Schema(name = "RestrictionColleague")
    record Colleague(PersonLabel person, boolean named, boolean inCharge) {}

    /** Whether I may, and why not. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RestrictionLeave")
    record Leave(boolean open, @Nullable RestrictionRefusal code, @Nullable String reason) {}
}
