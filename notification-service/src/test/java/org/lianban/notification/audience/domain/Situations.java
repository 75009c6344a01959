package org.lianban.notification.audience.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.TransferId;

/** What earlier facts said: all that can be asked for, or nothing. */
final class Situations {
    static final OfficeId FROM = OfficeId.of("430104");
    static final OfficeId TO = OfficeId.of("430300");

    /** The request for which the asked office has named somebody. */
    static final AssistanceId MANNED = new AssistanceId(new UUID(0, 46));

    static final PersonId HELPER = new PersonId(new UUID(0, 47));

    /** What goes along with a reply: the other way. */
    static final TransferId LIST = new TransferId(new UUID(0, 48));

    private Situations() {}

    /** The matter stands with the receiver of its one transfer. */
    static Situation known(boolean listed) {
        return of(
                Optional.of(new Situation.Parties(FROM, TO, listed)),
                Optional.of(new Situation.Exhibit(FROM, 3)),
                Optional.of(TO));
    }

    /** The matter stands with this office. */
    static Situation writtenBy(OfficeId office) {
        return of(Optional.empty(), Optional.empty(), Optional.of(office));
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
                return transfer.equals(LIST)
                        ? parties.map(one -> new Parties(one.to(), one.from(), one.listed()))
                        : parties;
            }

            @Override
            public Optional<Exhibit> exhibit(EvidenceId item) {
                return exhibit;
            }

            @Override
            public List<PersonId> officers(AssistanceId request) {
                return request.equals(MANNED) ? List.of(HELPER) : List.of();
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
