package org.lianban.casework.secrecy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.domain.FieldClass;
import org.lianban.casework.access.domain.SecretGround;
import org.lianban.casework.office.PersonLabel;
import org.lianban.casework.secrecy.domain.Document;
import org.lianban.casework.secrecy.domain.SecrecyRefusal;

/**
 * The secret documents of a matter: which there are, on what ground, and who may mark and lift.
 *
 * @param matterVersion what {@code If-Match} is about
 * @param items in the order in which they were marked; those that were lifted, too
 * @param shares by which documents are shown although they are secret, until they are recalled
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "MatterSecrets")
record SecretsView(
        String matterId,
        long matterVersion,
        List<SecretLine> items,
        List<ShareLine> shares,
        Leave marking,
        Leave lifting) {
    SecretsView {
        items = List.copyOf(items);
        shares = List.copyOf(shares);
    }

    /**
     * One mark. Names and the reason of the lifting are read by the office that marked it and those
     * above it.
     *
     * @param kind of the letter; EVIDENCE of an item
     * @param number none of a letter of a kind without numbers
     * @param words which law, if it is another one
     * @param withheld the reader is not shown the document
     * @param shownBy ids of the shares by which it is shown to other offices all the same
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
            List<String> shownBy,
            @Nullable LocalDate liftedOn,
            @Nullable PersonLabel liftedBy,
            @Nullable String liftReason) {
        SecretLine {
            shownBy = List.copyOf(shownBy);
        }
    }

    /**
     * A share with another office that names documents, or shows all.
     *
     * @param fieldClass SECRET shows every document of the matter; otherwise those named
     * @param accepted the office is shown them now; otherwise as soon as it accepts
     * @param until its last day, if it has one
     * @param documents those named: letters and items of evidence
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SecretShare")
    record ShareLine(
            String shareId,
            String office,
            String officeName,
            FieldClass fieldClass,
            boolean accepted,
            @Nullable LocalDate until,
            List<String> documents) {
        ShareLine {
            documents = List.copyOf(documents);
        }

        boolean shows(String document) {
            return fieldClass == FieldClass.SECRET || documents.contains(document);
        }
    }

    /** Whether I may, and why not. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SecrecyLeave")
    record Leave(boolean open, @Nullable SecrecyRefusal code, @Nullable String reason) {}
}
