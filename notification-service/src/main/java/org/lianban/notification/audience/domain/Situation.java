package org.lianban.notification.audience.domain;

import java.util.List;
import java.util.Optional;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.TransferId;

/** What earlier facts said and this one does not repeat. */
public interface Situation {
    /** A transfer's two offices, and whether a list of evidence goes along. */
    record Parties(OfficeId from, OfficeId to, boolean listed) {}

    /** An item of evidence: who took it in, and its number in the matter. */
    record Exhibit(OfficeId office, int number) {}

    Optional<Parties> parties(TransferId transfer);

    Optional<Exhibit> exhibit(EvidenceId item);

    /** Whom the asked office named for a request for assistance; empty until it did. */
    List<PersonId> officers(AssistanceId request);

    Optional<OfficeId> writingOffice(MatterId matter);

    /** Imported by the office, and not yet compared with its papers. */
    boolean isUnverifiedImport(MatterId matter, OfficeId office);
}
