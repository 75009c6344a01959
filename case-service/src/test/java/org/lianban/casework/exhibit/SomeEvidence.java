package org.lianban.casework.exhibit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianban.kernel.contract.EvidenceAccepted;
import org.lianban.kernel.contract.EvidenceChecked;
import org.lianban.kernel.contract.EvidenceDispatched;
import org.lianban.kernel.contract.EvidenceFile;
import org.lianban.kernel.contract.EvidenceHandedOut;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.EvidenceQuantity;
import org.lianban.kernel.contract.EvidenceTakenIn;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.TransferId;

/** Facts of evidence-service about items that Yuelu took in and Yuhu receives. */
public final class SomeEvidence {
    public static final OfficeId YUELU = OfficeId.of("430104");
    public static final OfficeId YUHU = OfficeId.of("430302");
    public static final LocalDate DAY = LocalDate.of(2026, 7, 8);
    public static final String SHA256 = "0123456789abcdef".repeat(4);
    public static final String SM3 = "fedcba9876543210".repeat(4);
    private static final List<PersonId> NOBODY_KNOWN =
            List.of(new PersonId(new UUID(3, 1)), new PersonId(new UUID(3, 2)));

    private SomeEvidence() {}

    public static EvidenceTakenIn ledger(MatterId matter, EvidenceId item, int number) {
        return new EvidenceTakenIn(
                matter,
                item,
                YUELU,
                number,
                "ELECTRONIC",
                "ORIGINAL",
                "销售台账（演示）",
                "当事人经营场所",
                NOBODY_KNOWN,
                DAY,
                new EvidenceFile("台账.pdf", "application/pdf", 1024, SHA256, SM3),
                null,
                null,
                null,
                false,
                false);
    }

    public static EvidenceTakenIn boxes(MatterId matter, EvidenceId item, int number) {
        return new EvidenceTakenIn(
                matter,
                item,
                YUELU,
                number,
                "PHYSICAL",
                "ORIGINAL",
                "涉案包装盒（演示）",
                "当事人仓库",
                NOBODY_KNOWN,
                DAY,
                null,
                new EvidenceQuantity("12", "箱"),
                "封条完好",
                "证据室A-01",
                false,
                false);
    }

    public static EvidenceDispatched dispatched(
            MatterId matter, TransferId transfer, EvidenceId... items) {
        return new EvidenceDispatched(
                matter, transfer, YUELU, YUHU, List.of(items), NOBODY_KNOWN, DAY);
    }

    public static EvidenceChecked checked(
            MatterId matter, TransferId transfer, EvidenceId item, boolean agrees) {
        return new EvidenceChecked(matter, transfer, item, YUHU, agrees, SHA256, SM3, DAY);
    }

    /** A body outside the system signed for them. */
    public static EvidenceHandedOut handedOut(
            MatterId matter, TransferId transfer, OfficeId to, EvidenceId... items) {
        return new EvidenceHandedOut(
                matter, transfer, YUELU, to, List.of(items), DAY, null, SHA256, NOBODY_KNOWN, DAY);
    }

    public static EvidenceAccepted accepted(
            MatterId matter,
            TransferId transfer,
            List<EvidenceId> items,
            List<EvidenceId> leftOut) {
        return new EvidenceAccepted(
                matter, transfer, YUELU, YUHU, items, leftOut, NOBODY_KNOWN, DAY);
    }
}
