package org.lianban.casework.dispute;

import org.jspecify.annotations.Nullable;

/** What clients say with a command; a missing field is refused by name, an unknown one too. */
final class DisputeRequest {
    private DisputeRequest() {}

    /**
     * A dispute.
     *
     * @param counterpart the other office
     * @param competent which of the two is competent, as the raiser holds
     */
    public record DisputeBody(
            @Nullable String matterId,
            @Nullable String counterpart,
            @Nullable String competent,
            @Nullable String argument) {}

    /** One side's position. */
    public record PositionBody(@Nullable String competent, @Nullable String argument) {}

    /**
     * A conclusion, and what the minutes must say.
     *
     * @param heldAt when they talked, local date and time in Shanghai
     */
    public record ConclusionBody(
            @Nullable String competent,
            @Nullable String text,
            @Nullable String heldAt,
            @Nullable String present,
            @Nullable String place) {}

    /** Why the dispute is given up. */
    public record DropBody(@Nullable String reason) {}
}
