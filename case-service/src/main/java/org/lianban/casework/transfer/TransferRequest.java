package org.lianban.casework.transfer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What clients say with a command; a missing field is refused by name, an unknown one too. */
final class TransferRequest {
    private TransferRequest() {}

    /**
     * The draft of a letter.
     *
     * @param evidence ids of the items that go along, in the order of their list; none if missing
     */
    public record DraftBody(
            @Nullable String matterId,
            @Nullable String to,
            @Nullable String reason,
            @Nullable String legalBasis,
            @Nullable List<String> attachments,
            @Nullable String selectionNote,
            @Nullable List<String> evidence) {
        RevisionBody text() {
            return new RevisionBody(to, reason, legalBasis, attachments, selectionNote, evidence);
        }
    }

    /** The text of a draft, written anew. */
    public record RevisionBody(
            @Nullable String to,
            @Nullable String reason,
            @Nullable String legalBasis,
            @Nullable List<String> attachments,
            @Nullable String selectionNote,
            @Nullable List<String> evidence) {}

    /** A decision that must say why. */
    public record ReasonBody(@Nullable String reason) {}

    /** An acceptance names the matter's version that was read. */
    public record AcceptanceBody(@Nullable Long seenMatterVersion) {}

    /** The receiver's view of jurisdiction. */
    public record ObjectionBody(@Nullable String argument) {}

    /** Who is competent, and why. */
    public record DesignationBody(@Nullable String designee, @Nullable String reason) {}

    /** What became of the matter. */
    public record CompletionBody(@Nullable String result) {}
}
