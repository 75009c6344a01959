package org.lianban.casework.docket;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The matter's page: who handles it, what runs, what was written, who is concerned. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MatterView(
        String matterId,
        String title,
        String standing,
        String writingOffice,
        long epoch,
        long version,
        List<HandlingLine> handlings,
        List<ClockLine> clocks,
        List<LetterLine> letters,
        List<TransferLine> transfers,
        List<PartyLine> parties,
        List<RightLine> rights,
        List<ReaderLine> readers) {
    public record HandlingLine(
            String office, String officeName, String number, String stage, String because) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ClockLine(
            String clockId,
            String rule,
            String office,
            String officeName,
            LocalDate start,
            LocalDate raw,
            LocalDate due,
            boolean provisional,
            String state,
            @Nullable String outcome) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LetterLine(
            String letterId,
            String kind,
            @Nullable String number,
            String issuer,
            String digest,
            LocalDate issuedOn) {}

    public record TransferLine(String transferId, String from, String to, String state) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PartyLine(
            String role,
            String kind,
            String name,
            @Nullable String identifier,
            @Nullable Boolean identifierValid) {}

    public record RightLine(String kind, String number, String name) {}

    public record ReaderLine(String office, String officeName, Instant since) {}
}
