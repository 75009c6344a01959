package org.lianban.casework.sharing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.SecretLabel;
import org.lianban.casework.access.domain.FieldClass;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.matter.domain.Weight;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.sharing.domain.ShareKind;
import org.lianban.casework.sharing.domain.ShareRefusal;
import org.lianban.casework.sharing.domain.ShareState;
import org.lianban.kernel.contract.OfficeId;

/**
 * A share as one reads it. Number and title are those of the day of the offer.
 *
 * @param matterId missing for whoever does not see the whole matter
 * @param article id in the book of laws
 * @param cited the article in short, in the reader's language
 * @param endedOn when it was recalled, withdrawn or declined, or found over
 * @param restricted the matter is restricted (限定知悉): of the other office, too, only those see it
 *     whose post needs it
 * @param card what the open class shows; missing in answers to commands, and for whoever may not
 *     see it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShareView(
        String id,
        @Nullable String matterId,
        String number,
        String title,
        ShareState state,
        OfficeLine from,
        OfficeLine to,
        ConditionLines conditions,
        LocalDate offeredOn,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate endedOn,
        @Nullable String reason,
        @Nullable String requestId,
        boolean restricted,
        @Nullable CardView card,
        long version,
        List<ShareActionLine> actions) {

    @Schema(name = "ShareOffice")
    public record OfficeLine(String id, String name) {
        static OfficeLine of(OfficeTree tree, OfficeId office) {
            return new OfficeLine(office.value(), tree.office(office).name());
        }
    }

    /** On which conditions; using what was shared for anything else is never allowed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ShareConditions")
    public record ConditionLines(
            ShareKind kind,
            @Nullable String scope,
            @Nullable LocalDate until,
            String purpose,
            String article,
            String cited,
            FieldClass fieldClass,
            String handling,
            List<DocumentLine> documents,
            List<ItemLine> evidence) {}

    /**
     * A letter that may be read, whatever the class.
     *
     * @param number none of a kind without numbers
     * @param secret that it is secret; missing if it is not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ShareDocument")
    public record DocumentLine(
            String letterId,
            String kind,
            @Nullable String number,
            LocalDate issuedOn,
            @Schema(enumeration = {"VALID", "VOID"}) String state,
            @Nullable SecretLabel secret) {}

    /**
     * An item of evidence that may be read, whatever the class; its bytes are opened by its id in
     * evidence-service, which writes that into its chain of custody.
     *
     * @param number in the matter
     * @param title missing for whoever the item is kept from
     * @param secret that it is secret; missing if it is not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ShareEvidence")
    public record ItemLine(
            String evidenceId,
            int number,
            String kind,
            @Nullable String title,
            @Nullable SecretLabel secret) {}

    /** The matter's card. */
    @Schema(name = "ShareCard")
    public record CardView(
            String title,
            List<NumberLine> numbers,
            Stage stage,
            Standing standing,
            OfficeLine writingOffice,
            String breach,
            String placeOfAct,
            LocalDate registeredOn) {}

    @Schema(name = "ShareNumber")
    public record NumberLine(OfficeLine office, String number, Stage stage) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ShareActionLine(
            @Schema(
                            enumeration = {
                                "accept-share",
                                "decline-share",
                                "withdraw-share",
                                "recall-share",
                                "offer-share",
                                "grant-request",
                                "refuse-request"
                            })
                    String name,
            Weight weight,
            boolean open,
            @Nullable ShareRefusal code,
            @Nullable String reason) {}
}
