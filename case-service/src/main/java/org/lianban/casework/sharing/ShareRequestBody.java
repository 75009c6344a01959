package org.lianban.casework.sharing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
            @Nullable String kind,
            @Nullable String scope,
            @Nullable LocalDate until,
            @Nullable String purpose,
            @Nullable String article,
            @Nullable String fieldClass,
            @Nullable String handling,
            @Nullable List<String> documents,
            @Nullable List<String> evidence) {}

    /** An offer. */
    public record OfferBody(
            @Nullable String matterId, @Nullable String to, @Nullable ConditionBody conditions) {}

    /**
     * A request.
     *
     * @param number of a matter, as it stands in whatever paper one has
     */
    public record AskBody(
            @Nullable String asked, @Nullable String number, @Nullable ConditionBody conditions) {}

    /**
     * A request is granted.
     *
     * @param conditions others than were asked for, to be accepted; missing: exactly those
     */
    public record GrantBody(@Nullable ConditionBody conditions) {}

    /** A request is refused, for one of a few reasons. */
    public record RefuseBody(@Nullable String why) {}

    /** Why. */
    public record ShareReasonBody(@Nullable String reason) {}
}
