package org.lianban.casework.transfer;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.party.PlainTexts;
import org.lianban.casework.transfer.domain.PaperEntry;
import org.lianban.casework.transfer.domain.PaperManner;
import org.lianban.kernel.counter.Fields;

/** What is read off papers; a missing field is refused by name, an unknown one too. */
final class PaperRequest {
    private static final int LONGEST_NUMBER = 60;

    private PaperRequest() {}

    /**
     * The letter was delivered.
     *
     * @param by who took it there, or the carrier
     */
    @Schema(name = "PaperDeliveryBody")
    public record DeliveryBody(
            LocalDate on, PaperManner manner, String by, @Nullable String trackingNumber) {
        PaperEntry paper() {
            return new PaperEntry(
                    on,
                    null,
                    new PaperEntry.Delivery(
                            manner,
                            PlainTexts.line("/by", by, 100),
                            optionalLine("/trackingNumber", trackingNumber)));
        }
    }

    /** A paper by its day and number. */
    @Schema(name = "PaperBody")
    public record PaperBody(LocalDate on, @Nullable String number) {
        PaperEntry paper() {
            return PaperRequest.paper(on, number);
        }
    }

    /** The other side's view of jurisdiction, as its paper says it. */
    @Schema(name = "PaperObjectionBody")
    public record ObjectionBody(LocalDate on, @Nullable String number, String argument) {
        PaperEntry paper() {
            return PaperRequest.paper(on, number);
        }
    }

    /**
     * What the common superior decided.
     *
     * @param designee an office here, or a body of the register
     */
    @Schema(name = "PaperDesignationBody")
    public record DesignationBody(
            LocalDate on, @Nullable String number, String designee, String reason) {
        PaperEntry paper() {
            return PaperRequest.paper(on, number);
        }
    }

    /** What became of the matter. */
    @Schema(name = "PaperResultBody")
    public record ResultBody(LocalDate on, @Nullable String number, String result) {
        PaperEntry paper() {
            return PaperRequest.paper(on, number);
        }
    }

    private static PaperEntry paper(@Nullable LocalDate on, @Nullable String number) {
        return new PaperEntry(Fields.present("/on", on), optionalLine("/number", number));
    }

    private static @Nullable String optionalLine(String pointer, @Nullable String value) {
        return value == null || value.isBlank()
                ? null
                : PlainTexts.line(pointer, value, LONGEST_NUMBER);
    }
}
