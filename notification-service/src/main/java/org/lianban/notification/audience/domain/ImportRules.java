package org.lianban.notification.audience.domain;

import org.lianban.kernel.contract.ImportVerified;
import org.lianban.kernel.contract.MatterImportWithdrawn;
import org.lianban.kernel.contract.MatterImported;

/** Who is told of a matter that came from an office's former books. */
final class ImportRules {
    private ImportRules() {}

    /** Whoever handles it knows its papers; where nobody does yet, somebody must be named. */
    static Announcement imported(MatterImported matter) {
        Announcement told = Announcement.none().naming("office", matter.officeId());
        return matter.officers().isEmpty()
                ? told.asking(
                        matter.officeId(),
                        Post.UNIT_HEAD,
                        Expectation.of(Act.ASSIGN_OFFICERS, matter.matterId(), matter.officeId()))
                : told.asking(
                        matter.officeId(),
                        Post.OFFICERS_IN_CHARGE,
                        Expectation.of(Act.VERIFY_IMPORT, matter.matterId(), matter.officeId()));
    }

    static Announcement verified(ImportVerified verified) {
        return Announcement.none()
                .ending(
                        Expectation.of(
                                Act.VERIFY_IMPORT, verified.matterId(), verified.officeId()));
    }

    /** Nobody goes on with it; whatever was expected of the office is so no longer. */
    static Announcement withdrawn(MatterImportWithdrawn withdrawn) {
        return Announcement.none()
                .naming("office", withdrawn.officeId())
                .to(withdrawn.officeId(), Post.OFFICERS_IN_CHARGE, Post.UNIT_HEAD)
                .ending(
                        Expectation.of(
                                Act.ASSIGN_OFFICERS, withdrawn.matterId(), withdrawn.officeId()),
                        Expectation.of(
                                Act.VERIFY_IMPORT, withdrawn.matterId(), withdrawn.officeId()));
    }
}
