package org.lianban.evidence.evidencetransfer;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.evidencetransfer.domain.DiscrepancyKind;
import org.lianban.evidence.evidencetransfer.domain.DiscrepancyOutcome;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransferCommand;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.RefusedException;

/** What callers say in commands; whatever may be missing is checked here. */
final class EvidenceTransferRequest {
    private static final int LONGEST_NOTE = 1000;

    private EvidenceTransferRequest() {}

    /** Who signs beside the caller. */
    @Schema(name = "EvidenceSigningBody")
    record SigningBody(@Nullable String coSignedBy) {
        PersonId second() {
            String id = Fields.text("/coSignedBy", coSignedBy, 64);
            try {
                return PersonId.of(id);
            } catch (IllegalArgumentException e) {
                throw malformed("/coSignedBy");
            }
        }
    }

    /** What the officer sees of one item. */
    @Schema(name = "EvidenceCheckBody")
    record CheckBody(@Nullable Boolean agrees, @Nullable DifferenceBody discrepancy) {
        /** Refused before anything is read, if something is missing. */
        CheckBody complete() {
            seen();
            return this;
        }

        EvidenceTransferCommand.@Nullable Differs seen() {
            boolean asListed = Fields.present("/agrees", agrees);
            if (asListed && discrepancy != null) {
                throw malformed("/discrepancy");
            }
            return asListed ? null : Fields.present("/discrepancy", discrepancy).differs();
        }
    }

    /** In what it differs. */
    @Schema(name = "EvidenceDifferenceBody")
    record DifferenceBody(@Nullable Seen kind, @Nullable String note) {
        EvidenceTransferCommand.Differs differs() {
            return new EvidenceTransferCommand.Differs(
                    kind(Fields.present("/discrepancy/kind", kind)),
                    Fields.text("/discrepancy/note", note, LONGEST_NOTE));
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
    record ResolutionBody(@Nullable DiscrepancyOutcome outcome, @Nullable String note) {
        EvidenceTransferCommand resolve(EvidenceId item) {
            return new EvidenceTransferCommand.Resolve(
                    item,
                    Fields.present("/outcome", outcome),
                    Fields.text("/note", note, LONGEST_NOTE));
        }
    }

    private static RefusedException malformed(String pointer) {
        return new RefusedException(CounterRefusal.MALFORMED, Map.of("pointer", pointer));
    }
}
