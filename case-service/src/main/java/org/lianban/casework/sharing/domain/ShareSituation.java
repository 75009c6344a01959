package org.lianban.casework.sharing.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.domain.FieldClass;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.LawBook;

/**
 * What the rules look at besides the share.
 *
 * @param seesMatter whether the matter may be named to whoever asks
 * @param on the day of the act by the legal clock
 */
public record ShareSituation(
        MatterFile matter, OfficeTree offices, Caller by, boolean seesMatter, LocalDate on) {
    /**
     * What an offer is held against.
     *
     * @param inForce the share with that office that is offered or in force; null if none
     * @param sees how much the office sees already; null if nothing
     * @param letters of the matter
     * @param items of evidence of the matter
     */
    public record OfOffer(
            ShareSituation now,
            @Nullable Share inForce,
            @Nullable FieldClass sees,
            Set<LetterId> letters,
            Set<EvidenceId> items,
            LawBook laws) {
        public OfOffer {
            letters = Set.copyOf(letters);
            items = Set.copyOf(items);
        }
    }

    boolean isBy(OfficeId office) {
        return by.office().equals(office);
    }

    String nameOf(OfficeId office) {
        return offices.office(office).name();
    }

    /** The head of whoever writes, and nobody else, decides who else sees a matter. */
    Optional<ShareAction.Closed> notTheOwner() {
        if (!matter.isWrittenBy(by.office())) {
            return Optional.of(
                    ShareAction.Closed.because(
                            ShareRefusal.NOT_WRITING_OFFICE,
                            "office",
                            nameOf(matter.writingOffice())));
        }
        return by.is(Role.AGENCY_HEAD)
                ? Optional.empty()
                : Optional.of(
                        ShareAction.Closed.because(
                                ShareRefusal.ROLE_REQUIRED, "role", Role.AGENCY_HEAD.name()));
    }
}
