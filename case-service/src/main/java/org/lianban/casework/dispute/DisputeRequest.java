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
            String matterId, String counterpart, String competent, String argument) {}

    /** One side's position. */
    public record PositionBody(String competent, String argument) {}

    /**
     * A conclusion, and what the minutes must say.
     *
     * @param heldAt when they talked, local date and time in Shanghai
     */
    public record ConclusionBody(
            String competent, String text, String heldAt, String present, @Nullable String place) {}

    /** Why the dispute is given up. */
    public record DropBody(String reason) {}
}
