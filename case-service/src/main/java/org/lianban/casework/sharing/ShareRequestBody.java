package org.lianban.casework.sharing;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.domain.FieldClass;
import org.lianban.casework.sharing.domain.RequestReason;
import org.lianban.casework.sharing.domain.ShareKind;

/** What clients say with a command; a missing field is refused by name, an unknown one too. */
final class ShareRequestBody {
    private ShareRequestBody() {}

    /**
     * Conditions.
     *
     * @param until the last day, inclusive
     * @param article id in the book of laws
     * @param documents ids of letters, of a request none
     * @param evidence ids of items of evidence, of a request none
     */
    public record ConditionBody(
            @Schema(implementation = ShareKind.class) String kind,
            @Nullable String scope,
            @Nullable LocalDate until,
            String purpose,
            String article,
            @Schema(implementation = FieldClass.class) String fieldClass,
            String handling,
            @Nullable List<String> documents,
            @Nullable List<String> evidence) {}

    /** An offer. */
    public record OfferBody(String matterId, String to, ConditionBody conditions) {}

    /**
     * A request.
     *
     * @param number of a matter, as it stands in whatever paper one has
     */
    public record AskBody(String asked, String number, ConditionBody conditions) {}

    /**
     * A request is granted.
     *
     * @param conditions others than were asked for, to be accepted; missing: exactly those
     */
    public record GrantBody(@Nullable ConditionBody conditions) {}

    /** A request is refused, for one of a few reasons. */
    public record RefuseBody(@Schema(implementation = RequestReason.class) String why) {}

    /** Why. */
    public record ShareReasonBody(String reason) {}
}
