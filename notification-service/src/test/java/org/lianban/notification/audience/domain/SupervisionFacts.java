package org.lianban.notification.audience.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.lianban.kernel.contract.Fact;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.SupervisionId;
import org.lianban.kernel.contract.SupervisionLifted;
import org.lianban.kernel.contract.SupervisionOrdered;
import org.lianban.kernel.contract.SupervisionReminded;
import org.lianban.kernel.contract.SupervisionReported;
import org.lianban.kernel.contract.SupervisionReturned;

/** TO supervises a matter of FROM. */
final class SupervisionFacts {
    private static final OfficeId BY = Situations.TO;
    private static final OfficeId OFFICE = Situations.FROM;
    private static final MatterId MATTER = new MatterId(new UUID(0, 1));
    private static final LetterId LETTER = new LetterId(new UUID(0, 9));
    private static final SupervisionId ID = new SupervisionId(new UUID(0, 61));
    private static final LocalDate DAY = LocalDate.of(2026, 7, 8);

    private SupervisionFacts() {}

    static Fact ordered() {
        return new SupervisionOrdered(MATTER, ID, BY, OFFICE, LETTER, DAY.plusDays(60), DAY);
    }

    static Fact reported(boolean concluded) {
        return new SupervisionReported(MATTER, ID, BY, OFFICE, 2, concluded, DAY);
    }

    static Fact returned() {
        return new SupervisionReturned(MATTER, ID, BY, OFFICE, LETTER, DAY.plusDays(90), DAY);
    }

    static Fact reminded() {
        return new SupervisionReminded(MATTER, ID, BY, OFFICE, LETTER, DAY);
    }

    static Fact lifted() {
        return new SupervisionLifted(MATTER, ID, BY, OFFICE, LETTER, DAY);
    }
}
