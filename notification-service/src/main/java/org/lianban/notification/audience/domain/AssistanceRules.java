package org.lianban.notification.audience.domain;

import java.time.LocalDate;
import java.util.List;
import org.lianban.kernel.contract.AssistanceAssigned;
import org.lianban.kernel.contract.AssistanceCancelled;
import org.lianban.kernel.contract.AssistanceClosed;
import org.lianban.kernel.contract.AssistanceDrafted;
import org.lianban.kernel.contract.AssistanceExtended;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.AssistanceIssued;
import org.lianban.kernel.contract.AssistancePrepared;
import org.lianban.kernel.contract.AssistanceReceived;
import org.lianban.kernel.contract.AssistanceReminded;
import org.lianban.kernel.contract.AssistanceReplied;
import org.lianban.kernel.contract.AssistanceSpunOff;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/**
 * Requests for assistance (协查): the asked office signs, names who does it and replies, and the
 * asking one closes. Of the asked office those are told who were named for the request.
 */
final class AssistanceRules {
    private AssistanceRules() {}

    /** The asked office never hears of a draft. */
    static Announcement drafted(AssistanceDrafted drafted) {
        AssistanceId request = drafted.assistanceId();
        return between(request, drafted.from(), drafted.to())
                .asking(
                        drafted.from(),
                        Post.AGENCY_HEAD,
                        Expectation.of(Act.ISSUE_ASSISTANCE, request));
    }

    /** A further round takes the place of closing. */
    static Announcement issued(AssistanceIssued issued) {
        AssistanceId request = issued.assistanceId();
        return between(request, issued.from(), issued.to())
                .naming("request", issued.round() == 1 ? "FIRST" : "FURTHER")
                .naming("items", String.valueOf(issued.items()))
                .asking(issued.to(), Post.LIAISON, Expectation.of(Act.SIGN_FOR_LETTER, request))
                .to(issued.from(), Post.OFFICERS_IN_CHARGE)
                .ending(
                        Expectation.of(Act.ISSUE_ASSISTANCE, request),
                        Expectation.of(Act.CLOSE_ASSISTANCE, request));
    }

    /** Whoever was named in an earlier round goes on with it. */
    static Announcement received(AssistanceReceived received, Situation situation) {
        AssistanceId request = received.assistanceId();
        LocalDate proposed = received.proposedOn();
        Announcement signed =
                between(request, received.from(), received.to())
                        .naming("wish", proposed == null ? "KEPT" : "OTHER")
                        .to(received.from(), Post.OFFICERS_IN_CHARGE)
                        .ending(Expectation.of(Act.SIGN_FOR_LETTER, request));
        Announcement told =
                proposed == null ? signed : signed.naming("proposed", proposed.toString());
        List<PersonId> officers = situation.officers(request);
        return officers.isEmpty()
                ? told.asking(
                        received.to(), Post.UNIT_HEAD, Expectation.of(Act.ASSIGN_OFFICERS, request))
                : told.askingNamed(
                        received.to(), officers, Expectation.of(Act.ANSWER_ASSISTANCE, request));
    }

    static Announcement assigned(AssistanceAssigned assigned) {
        AssistanceId request = assigned.assistanceId();
        return between(request, assigned.from(), assigned.to())
                .askingNamed(
                        assigned.to(),
                        assigned.officers(),
                        Expectation.of(Act.ANSWER_ASSISTANCE, request))
                // Of whoever is replaced nothing is expected any more.
                .ending(Expectation.of(Act.ASSIGN_OFFICERS, request))
                .ending(Expectation.of(Act.ANSWER_ASSISTANCE, request));
    }

    /** Of what is not sealed the asking office hears nothing. */
    static Announcement prepared(AssistancePrepared prepared) {
        AssistanceId request = prepared.assistanceId();
        return between(request, prepared.from(), prepared.officeId())
                .asking(
                        prepared.officeId(),
                        Post.AGENCY_HEAD,
                        Expectation.of(Act.REPLY_TO_ASSISTANCE, request))
                .ending(Expectation.of(Act.ANSWER_ASSISTANCE, request));
    }

    static Announcement extended(AssistanceExtended extended, Situation situation) {
        AssistanceId request = extended.assistanceId();
        return between(request, extended.from(), extended.to())
                .naming("until", extended.until().toString())
                .to(extended.from(), Post.OFFICERS_IN_CHARGE)
                .toNamed(extended.to(), situation.officers(request));
    }

    /** What a reply leaves open stays with whoever was named. */
    static Announcement replied(AssistanceReplied replied, Situation situation) {
        AssistanceId request = replied.assistanceId();
        Announcement told =
                between(request, replied.from(), replied.to())
                        .ending(Expectation.of(Act.REPLY_TO_ASSISTANCE, request))
                        .naming("answered", String.valueOf(replied.answered()))
                        .naming("partly", String.valueOf(replied.partly()))
                        .naming("refused", String.valueOf(replied.refused()))
                        .naming("reply", reply(replied))
                        .to(replied.from(), Post.UNIT_HEAD)
                        .toNamed(replied.to(), situation.officers(request));
        return replied.complete()
                ? told.asking(
                                replied.from(),
                                Post.OFFICERS_IN_CHARGE,
                                Expectation.of(Act.CLOSE_ASSISTANCE, request))
                        .ending(
                                Expectation.of(Act.ASSIGN_OFFICERS, request),
                                Expectation.of(Act.ANSWER_ASSISTANCE, request))
                : told.to(replied.from(), Post.OFFICERS_IN_CHARGE);
    }

    private static String reply(AssistanceReplied replied) {
        String said = replied.complete() ? "COMPLETE" : "PARTIAL";
        return replied.late() ? said + "_LATE" : said;
    }

    static Announcement reminded(AssistanceReminded reminded, Situation situation) {
        AssistanceId request = reminded.assistanceId();
        return between(request, reminded.from(), reminded.to())
                .to(reminded.to(), Post.LIAISON, Post.AGENCY_HEAD)
                .toNamed(reminded.to(), situation.officers(request));
    }

    static Announcement spunOff(AssistanceSpunOff spunOff) {
        return between(spunOff.assistanceId(), spunOff.from(), spunOff.to())
                .naming("spinOff", spunOff.number())
                .to(spunOff.from(), Post.OFFICERS_IN_CHARGE);
    }

    static Announcement cancelled(AssistanceCancelled cancelled, Situation situation) {
        AssistanceId request = cancelled.assistanceId();
        Announcement told =
                between(request, cancelled.from(), cancelled.to())
                        .to(cancelled.from(), Post.OFFICERS_IN_CHARGE)
                        .ending(
                                Expectation.of(Act.ISSUE_ASSISTANCE, request),
                                Expectation.of(Act.SIGN_FOR_LETTER, request),
                                Expectation.of(Act.ASSIGN_OFFICERS, request),
                                Expectation.of(Act.ANSWER_ASSISTANCE, request),
                                Expectation.of(Act.REPLY_TO_ASSISTANCE, request));
        return cancelled.issued()
                ? told.to(cancelled.to(), Post.LIAISON, Post.UNIT_HEAD)
                        .toNamed(cancelled.to(), situation.officers(request))
                : told.to(cancelled.from(), Post.AGENCY_HEAD);
    }

    static Announcement closed(AssistanceClosed closed, Situation situation) {
        AssistanceId request = closed.assistanceId();
        return between(request, closed.from(), closed.to())
                .naming("timeliness", String.valueOf(closed.timeliness()))
                .naming("completeness", String.valueOf(closed.completeness()))
                .to(closed.from(), Post.OFFICERS_IN_CHARGE)
                .to(closed.to(), Post.LIAISON, Post.AGENCY_HEAD)
                .toNamed(closed.to(), situation.officers(request))
                .ending(Expectation.of(Act.CLOSE_ASSISTANCE, request));
    }

    private static Announcement between(AssistanceId request, OfficeId from, OfficeId to) {
        return Announcement.none()
                .naming(Correspondence.ASSISTANCE, request.value())
                .naming("from", from)
                .naming("to", to);
    }
}
