package org.lianban.evidence.evidencetransfer;

import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.evidencetransfer.domain.DiscrepancyKind;
import org.lianban.evidence.evidencetransfer.domain.DiscrepancyOutcome;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransferCommand;
import org.lianban.evidence.item.domain.Quantity;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.RefusedException;

/** What callers say in commands; whatever may be missing is checked here. */
final class EvidenceTransferRequest {
    private static final int LONGEST_NOTE = 1000;
    private static final int LONGEST_AMOUNT = 100;
    private static final int LONGEST_NAME = 100;
    private static final String AMOUNT = "/discrepancy/amount";

    private EvidenceTransferRequest() {}

    /** Who signs beside the caller. */
    @Schema(name = "EvidenceSigningBody")
    record SigningBody(String coSignedBy) {
        PersonId second() {
            String id = Fields.text("/coSignedBy", coSignedBy, 64);
            try {
                return PersonId.of(id);
            } catch (IllegalArgumentException e) {
                throw malformed("/coSignedBy");
            }
        }
    }

    /**
     * By what a body outside the system signed for everything on the list.
     *
     * @param takenBy who signed there, as the paper names him
     * @param on the day of the receipt
     * @param number of the receipt, if it has one of its own
     */
    @Schema(name = "EvidenceHandingOutBody")
    record HandingOutBody(
            String coSignedBy, String takenBy, LocalDate on, @Nullable String number) {
        EvidenceTransferCommand handOut() {
            return new EvidenceTransferCommand.HandOut(
                    new SigningBody(coSignedBy).second(),
                    Fields.text("/takenBy", takenBy, LONGEST_NAME),
                    on,
                    Fields.optionalText("/number", number, LONGEST_NAME));
        }
    }

    /** What the officer sees of one item. */
    @Schema(name = "EvidenceCheckBody")
    record CheckBody(Boolean agrees, @Nullable DifferenceBody discrepancy) {
        /** Refused before anything is read, if something is missing. */
        CheckBody complete() {
            seen();
            return this;
        }

        EvidenceTransferCommand.@Nullable Differs seen() {
            if (agrees && discrepancy != null) {
                throw malformed("/discrepancy");
            }
            return agrees ? null : Fields.present("/discrepancy", discrepancy).differs();
        }
    }

    /**
     * In what it differs.
     *
     * @param amount how much there is, where that differs: decimal digits, in the list's unit
     */
    @Schema(name = "EvidenceDifferenceBody")
    record DifferenceBody(Seen kind, String note, @Nullable String amount) {
        EvidenceTransferCommand.Differs differs() {
            return new EvidenceTransferCommand.Differs(
                    kind(kind),
                    Fields.text("/discrepancy/note", note, LONGEST_NOTE),
                    amount(kind, Fields.optionalText(AMOUNT, amount, LONGEST_AMOUNT)));
        }

        private static @Nullable String amount(Seen seen, @Nullable String said) {
            if (said != null && (seen != Seen.QUANTITY || !Quantity.isAmount(said))) {
                throw malformed(AMOUNT);
            }
            return said;
        }

        // Whether digests differ is computed, never said.
        private static DiscrepancyKind kind(Seen seen) {
            return switch (seen) {
                case MISSING -> DiscrepancyKind.MISSING;
                case QUANTITY -> DiscrepancyKind.QUANTITY;
                case SEAL -> DiscrepancyKind.SEAL;
                case OTHER -> DiscrepancyKind.OTHER;
            };
        }
    }

    /** What eyes can find different. */
    @Schema(name = "EvidenceDifferenceKind")
    enum Seen {
        MISSING,
        QUANTITY,
        SEAL,
        OTHER
    }

    /** How a difference is settled. */
    @Schema(name = "EvidenceResolutionBody")
    record ResolutionBody(DiscrepancyOutcome outcome, String note) {
        EvidenceTransferCommand resolve(EvidenceId item) {
            return new EvidenceTransferCommand.Resolve(
                    item, outcome, Fields.text("/note", note, LONGEST_NOTE));
        }
    }

    private static RefusedException malformed(String pointer) {
        return new RefusedException(CounterRefusal.MALFORMED, Map.of("pointer", pointer));
    }
}
