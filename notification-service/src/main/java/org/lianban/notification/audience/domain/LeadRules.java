package org.lianban.notification.audience.domain;

import org.lianban.kernel.contract.HandlingEnded;
import org.lianban.kernel.contract.LeadAbsorbed;
import org.lianban.kernel.contract.LeadFiled;
import org.lianban.kernel.contract.LeadMergeUndone;
import org.lianban.kernel.contract.LeadMerged;
import org.lianban.kernel.contract.LeadNotFiled;
import org.lianban.kernel.contract.LeadRegistered;
import org.lianban.kernel.contract.LeadSeparated;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.OfficersAssigned;
import org.lianban.kernel.contract.PersonReadmitted;
import org.lianban.kernel.contract.PersonRecused;
import org.lianban.kernel.contract.VerificationExtended;

/** Who is told of a lead's course in the office that handles it. */
final class LeadRules {
    private LeadRules() {}

    static Announcement registered(LeadRegistered lead) {
        return Announcement.none()
                .naming("office", lead.officeId())
                .asking(
                        lead.officeId(),
                        Post.UNIT_HEAD,
                        Expectation.of(Act.ASSIGN_OFFICERS, lead.matterId(), lead.officeId()));
    }

    /** Of what was imported without officers, they are the first who know the papers. */
    static Announcement assigned(OfficersAssigned assigned, Situation situation) {
        Act asked =
                situation.isUnverifiedImport(assigned.matterId(), assigned.officeId())
                        ? Act.VERIFY_IMPORT
                        : Act.VERIFY_LEAD;
        return Announcement.none()
                .naming("office", assigned.officeId())
                .asking(
                        assigned.officeId(),
                        Post.OFFICERS_IN_CHARGE,
                        Expectation.of(asked, assigned.matterId(), assigned.officeId()))
                .ending(
                        Expectation.of(
                                Act.ASSIGN_OFFICERS, assigned.matterId(), assigned.officeId()));
    }

    static Announcement extended(VerificationExtended extended) {
        return Announcement.none()
                .naming("office", extended.officeId())
                .to(extended.officeId(), Post.OFFICERS_IN_CHARGE);
    }

    static Announcement filed(LeadFiled filed) {
        return decided(filed.matterId(), filed.officeId());
    }

    static Announcement notFiled(LeadNotFiled notFiled) {
        return decided(notFiled.matterId(), notFiled.officeId());
    }

    /** Told by what ended it; whatever was still expected of that office is so no longer. */
    static Announcement ended(HandlingEnded ended) {
        return Announcement.none()
                .ending(open(ended.matterId(), ended.officeId()))
                .ending(Expectation.of(Act.VERIFY_IMPORT, ended.matterId(), ended.officeId()))
                .ending(Expectation.of(Act.DECIDE_CASE, ended.matterId(), ended.officeId()));
    }

    /** Those who verified it do so no more. */
    static Announcement merged(LeadMerged merged) {
        return Announcement.none()
                .naming("office", merged.officeId())
                .to(merged.officeId(), Post.OFFICERS_IN_CHARGE)
                .ending(open(merged.matterId(), merged.officeId()))
                .ending(Expectation.of(Act.VERIFY_IMPORT, merged.matterId(), merged.officeId()));
    }

    static Announcement absorbed(LeadAbsorbed absorbed) {
        return Announcement.none()
                .naming("office", absorbed.officeId())
                .to(absorbed.officeId(), Post.OFFICERS_IN_CHARGE);
    }

    /** What is to be done stands in their own work again, with its limit. */
    static Announcement mergeUndone(LeadMergeUndone undone) {
        return Announcement.none()
                .naming("office", undone.officeId())
                .to(undone.officeId(), Post.OFFICERS_IN_CHARGE, Post.UNIT_HEAD);
    }

    static Announcement separated(LeadSeparated separated) {
        return Announcement.none()
                .naming("office", separated.officeId())
                .to(separated.officeId(), Post.OFFICERS_IN_CHARGE);
    }

    /** Whoever stays must know, and the unit head, who perhaps names others. */
    static Announcement recused(PersonRecused recused) {
        return Announcement.none()
                .naming("office", recused.officeId())
                .to(recused.officeId(), Post.OFFICERS_IN_CHARGE, Post.UNIT_HEAD);
    }

    static Announcement readmitted(PersonReadmitted readmitted) {
        return Announcement.none()
                .naming("office", readmitted.officeId())
                .to(readmitted.officeId(), Post.UNIT_HEAD);
    }

    private static Announcement decided(MatterId matter, OfficeId office) {
        return Announcement.none()
                .naming("office", office)
                .to(office, Post.OFFICERS_IN_CHARGE, Post.UNIT_HEAD)
                .ending(open(matter, office));
    }

    private static Expectation[] open(MatterId matter, OfficeId office) {
        return new Expectation[] {
            Expectation.of(Act.ASSIGN_OFFICERS, matter, office),
            Expectation.of(Act.VERIFY_LEAD, matter, office)
        };
    }
}
