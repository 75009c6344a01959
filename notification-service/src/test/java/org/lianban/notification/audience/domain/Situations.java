package org.lianban.notification.audience.domain;

import java.util.Optional;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferId;

/** What earlier facts said: all that can be asked for, or nothing. */
final class Situations {
    static final OfficeId FROM = OfficeId.of("430104");
    static final OfficeId TO = OfficeId.of("430300");

    private Situations() {}

    /** The matter stands with the receiver of its one transfer. */
    static Situation known(boolean listed) {
        return of(
                Optional.of(new Situation.Parties(FROM, TO, listed)),
                Optional.of(new Situation.Exhibit(FROM, 3)),
                Optional.of(TO));
    }

    static Situation unknown() {
        return of(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Situation of(
            Optional<Situation.Parties> parties,
            Optional<Situation.Exhibit> exhibit,
            Optional<OfficeId> writing) {
        return new Situation() {
            @Override
            public Optional<Parties> parties(TransferId transfer) {
                return parties;
            }

            @Override
            public Optional<Exhibit> exhibit(EvidenceId item) {
                return exhibit;
            }

            @Override
            public Optional<OfficeId> writingOffice(MatterId matter) {
                return writing;
            }

            // The receiver's own, of which nothing else is known.
            @Override
            public boolean isUnverifiedImport(MatterId matter, OfficeId office) {
                return office.equals(TO);
            }
        };
    }
}
