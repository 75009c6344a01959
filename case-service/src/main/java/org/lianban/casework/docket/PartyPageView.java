package org.lianban.casework.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.party.domain.NameKind;
import org.lianban.casework.party.domain.PartyKind;
import org.lianban.casework.party.domain.PartyRole;
import org.lianban.casework.party.domain.ProfileRefusal;

/**
 * A party as the reading office sees it: counted and shown from its visible matters only.
 *
 * @param identifier of a natural person the mask
 * @param named each entry of the party, the newest matter first
 * @param more there are further entries than are shown
 */
public record PartyPageView(
        String partyId,
        PartyKind kind,
        String name,
        @Nullable String identifier,
        @Nullable Boolean identifierValid,
        List<NamedIn> named,
        boolean more,
        List<OtherName> names,
        List<Merge> merges,
        List<Action> actions) {

    /** An entry of a party in a matter. */
    @Schema(name = "PartyNamedIn")
    public record NamedIn(
            String partyId,
            String matterId,
            String number,
            String title,
            Stage stage,
            PartyRole role,
            PartyKind kind,
            String name,
            @Nullable String identifier,
            @Nullable Boolean identifierValid,
            Instant updatedAt) {}

    /**
     * @param open the caller may withdraw it
     */
    @Schema(name = "PartyOtherName")
    public record OtherName(
            String nameId,
            String name,
            NameKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String officeName,
            boolean open) {}

    /**
     * @param open the caller may undo it
     */
    @Schema(name = "PartyMerge")
    public record Merge(
            String mergeId,
            String kept,
            String merged,
            String officeName,
            String reason,
            Instant at,
            boolean open) {}

    /** What the caller may do, or why not. */
    @Schema(name = "PartyAction")
    public record Action(
            @Schema(enumeration = {"merge", "name"}) String name,
            boolean open,
            @Nullable ProfileRefusal code,
            @Nullable String reason) {}
}
