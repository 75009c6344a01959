package org.lianban.casework.secrecy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.domain.SecretGround;
import org.lianban.casework.office.PersonLabel;
import org.lianban.casework.secrecy.domain.Document;
import org.lianban.casework.secrecy.domain.SecrecyRefusal;

/**
 * The secret documents of a matter: which there are, on what ground, and who may mark and lift.
 *
 * @param matterVersion what {@code If-Match} is about
 * @param items in the order in which they were marked; those that were lifted, too
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "MatterSecrets")
record SecretsView(
        String matterId, long matterVersion, List<SecretLine> items, Leave marking, Leave lifting) {
    SecretsView {
        items = List.copyOf(items);
    }

    /**
     * One mark. Names and the reason of the lifting are read by the office that marked it and those
     * above it.
     *
     * @param kind of the letter; EVIDENCE of an item
     * @param number none of a letter of a kind without numbers
     * @param words which law, if it is another one
     * @param withheld the reader is not shown the document
     * @param liftedOn missing while it is in force
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SecretDocument")
    record SecretLine(
            Document.Type document,
            String documentId,
            String kind,
            @Nullable String number,
            SecretGround ground,
            @Nullable String words,
            boolean withheld,
            String office,
            String officeName,
            LocalDate markedOn,
            @Nullable PersonLabel markedBy,
            @Nullable LocalDate liftedOn,
            @Nullable PersonLabel liftedBy,
            @Nullable String liftReason) {}

    /** Whether I may, and why not. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SecrecyLeave")
    record Leave(boolean open, @Nullable SecrecyRefusal code, @Nullable String reason) {}
}
