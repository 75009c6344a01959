package org.lianban.notification.audience.domain;

import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.SupervisionId;
import org.lianban.kernel.contract.SupervisionLifted;
import org.lianban.kernel.contract.SupervisionOrdered;
import org.lianban.kernel.contract.SupervisionReminded;
import org.lianban.kernel.contract.SupervisionReported;
import org.lianban.kernel.contract.SupervisionReturned;

/** Listed supervision (挂牌督办): the office that is supervised reports, the superior decides. */
final class SupervisionRules {
    private SupervisionRules() {}

    static Announcement ordered(SupervisionOrdered ordered) {
        SupervisionId id = ordered.supervisionId();
        return between(id, ordered.by(), ordered.officeId())
                .naming("due", ordered.dueOn().toString())
                .asking(
                        ordered.officeId(),
                        Post.AGENCY_HEAD,
                        Expectation.of(Act.CONCLUDE_SUPERVISION, id))
                .to(ordered.officeId(), Post.UNIT_HEAD, Post.OFFICERS_IN_CHARGE);
    }

    static Announcement reported(SupervisionReported reported) {
        SupervisionId id = reported.supervisionId();
        Announcement told =
                between(id, reported.by(), reported.officeId())
                        .naming("place", String.valueOf(reported.number()))
                        .naming("report", reported.concluded() ? "CONCLUDED" : "ON_THE_WAY");
        return reported.concluded()
                ? told.asking(
                                reported.by(),
                                Post.AGENCY_HEAD,
                                Expectation.of(Act.LIFT_SUPERVISION, id))
                        .ending(Expectation.of(Act.CONCLUDE_SUPERVISION, id))
                : told.to(reported.by(), Post.AGENCY_HEAD);
    }

    static Announcement returned(SupervisionReturned returned) {
        SupervisionId id = returned.supervisionId();
        return between(id, returned.by(), returned.officeId())
                .naming("due", returned.dueOn().toString())
                .asking(
                        returned.officeId(),
                        Post.AGENCY_HEAD,
                        Expectation.of(Act.CONCLUDE_SUPERVISION, id))
                .to(returned.officeId(), Post.UNIT_HEAD, Post.OFFICERS_IN_CHARGE)
                .ending(Expectation.of(Act.LIFT_SUPERVISION, id));
    }

    static Announcement reminded(SupervisionReminded reminded) {
        return between(reminded.supervisionId(), reminded.by(), reminded.officeId())
                .to(reminded.officeId(), Post.AGENCY_HEAD, Post.UNIT_HEAD)
                .to(reminded.officeId(), Post.OFFICERS_IN_CHARGE);
    }

    static Announcement lifted(SupervisionLifted lifted) {
        SupervisionId id = lifted.supervisionId();
        return between(id, lifted.by(), lifted.officeId())
                .to(lifted.officeId(), Post.AGENCY_HEAD, Post.UNIT_HEAD)
                .to(lifted.officeId(), Post.OFFICERS_IN_CHARGE)
                .ending(
                        Expectation.of(Act.CONCLUDE_SUPERVISION, id),
                        Expectation.of(Act.LIFT_SUPERVISION, id));
    }

    private static Announcement between(SupervisionId id, OfficeId by, OfficeId office) {
        return Announcement.none()
                .naming(Correspondence.SUPERVISION, id.value())
                .naming("by", by)
                .naming("office", office);
    }
}
