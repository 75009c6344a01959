package org.lianban.casework.access.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.AgencyId;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.ShareId;
import org.lianban.kernel.counter.Order;

/** What other rooms may ask about visibility; an office's superiors see what it sees. */
public sealed interface GrantOrder extends Order {
    MatterId matter();

    /** The office may see the matter from now on. */
    record GrantOffice(MatterId matter, OfficeId office, Reason reason) implements GrantOrder {}

    /**
     * The office sees what the class shows, on the conditions of a share (信息共享).
     *
     * @param until the last day; null if it has none
     * @param documents letters that it may read, whatever the class
     * @param evidence items that it may read, whatever the class
     */
    record GrantShare(
            MatterId matter,
            OfficeId office,
            Reason reason,
            ShareId share,
            FieldClass sight,
            @Nullable LocalDate until,
            List<LetterId> documents,
            List<EvidenceId> evidence)
            implements GrantOrder {
        public GrantShare {
            documents = List.copyOf(documents);
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * The office reads a letter that it was written, or wrote, and nothing else of the matter: it
     * may not see the matter at all.
     */
    record GrantLetter(MatterId matter, OfficeId office, LetterId letter) implements GrantOrder {}

    /** The reporting agency may see number and stage, nothing else. */
    record GrantAgency(MatterId matter, AgencyId agency) implements GrantOrder {}

    /** The office may no longer see the matter for this reason; other reasons stand. */
    record EndGrant(MatterId matter, OfficeId office, Reason reason) implements GrantOrder {}

    /** The person sees the matter no longer, whatever his office sees. */
    record ExcludePerson(MatterId matter, PersonId person) implements GrantOrder {}

    /** The person sees again what his office sees. */
    record ReadmitPerson(MatterId matter, PersonId person) implements GrantOrder {}

    /** Why an office sees a matter. */
    enum Reason {
        /** It has or had a handling. */
        HANDLES,
        /** A transfer or designation was addressed to it. */
        ADDRESSED,
        /** The writing office disputes jurisdiction with it. */
        NEGOTIATES,
        /** It is asked to designate. */
        DESIGNATES,
        /** The writing office shares the matter with it, to be assisted in a scope. */
        ASSISTS,
        /** It handles the case jointly with the writing office. */
        JOINS,
        /** The writing office shares the matter with it, to be watched. */
        OBSERVES,
        /** The writing office shares the matter with it until a day. */
        SPECIFIC,
        /** It was written a letter about it: it reads that letter alone. */
        WRITTEN_TO,
        /** It stands above one that sees the matter. */
        SUPERIOR
    }
}
