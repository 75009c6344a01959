package org.lianban.notification.audience.domain;

import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.EvidenceAccepted;
import org.lianban.kernel.contract.EvidenceChecked;
import org.lianban.kernel.contract.EvidenceDamaged;
import org.lianban.kernel.contract.EvidenceDiscrepancyRecorded;
import org.lianban.kernel.contract.EvidenceDiscrepancyResolved;
import org.lianban.kernel.contract.EvidenceDispatched;
import org.lianban.kernel.contract.EvidenceEvent;
import org.lianban.kernel.contract.EvidenceHandedOut;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.EvidenceListed;
import org.lianban.kernel.contract.EvidenceOpened;
import org.lianban.kernel.contract.EvidenceRead;
import org.lianban.kernel.contract.EvidenceRecognised;
import org.lianban.kernel.contract.EvidenceTakenIn;
import org.lianban.kernel.contract.TransferId;

/** Who is told of evidence: of its way to another office, and of what is wrong with it. */
final class EvidenceRules {
    private final Situation situation;

    EvidenceRules(Situation situation) {
        this.situation = situation;
    }

    Announcement of(EvidenceEvent fact) {
        return switch (fact) {
            case EvidenceTakenIn taken -> takenIn(taken);
            case EvidenceDispatched dispatched -> dispatched(dispatched);
            case EvidenceDiscrepancyRecorded recorded -> recorded(recorded);
            case EvidenceDiscrepancyResolved resolved -> resolved(resolved);
            case EvidenceAccepted accepted -> accepted(accepted);
            case EvidenceHandedOut out -> handedOut(out);
            case EvidenceRecognised recognised -> recognised(recognised);
            case EvidenceDamaged damaged -> damaged(damaged);
            // Who saw an item stands in its chain of custody.
            case EvidenceOpened _ -> Announcement.none();
            // Who read what stands in the log of readings.
            case EvidenceRead _ -> Announcement.none();
            // The receiver's own work, item by item; what does not agree is told.
            case EvidenceChecked _ -> Announcement.none();
        };
    }

    /** Only what comes after the hand-over is news: the office that writes has to recognise it. */
    private Announcement takenIn(EvidenceTakenIn taken) {
        if (!taken.arrivedAfterHandOver()) {
            return Announcement.none();
        }
        Announcement told =
                Announcement.none()
                        .naming("office", taken.officeId())
                        .naming("exhibit", String.valueOf(taken.number()));
        return situation
                .writingOffice(taken.matterId())
                .map(
                        writing ->
                                told.asking(
                                        writing,
                                        Post.OFFICERS_IN_CHARGE,
                                        Expectation.of(Act.RECOGNISE_EVIDENCE, taken.evidenceId())))
                .orElse(told);
    }

    /** Under a transfer it is told with the acceptance; along with a reply it can be sent now. */
    Announcement listed(EvidenceListed listed) {
        AssistanceId request = listed.assistanceId();
        if (request == null) {
            return Announcement.none();
        }
        return along(Announcement.none(), listed.transferId(), request)
                .naming("from", listed.from())
                .naming("to", listed.to())
                .askingNamed(
                        listed.from(),
                        situation.officers(request),
                        Expectation.of(Act.DISPATCH_EVIDENCE, listed.transferId()))
                .to(listed.from(), Post.LIAISON);
    }

    private static Announcement dispatched(EvidenceDispatched dispatched) {
        TransferId transfer = dispatched.transferId();
        return along(Announcement.none(), transfer, dispatched.assistanceId())
                .naming("from", dispatched.from())
                .naming("to", dispatched.to())
                .asking(
                        dispatched.to(),
                        Post.OFFICERS_IN_CHARGE,
                        Expectation.of(Act.CHECK_EVIDENCE, transfer))
                .ending(Expectation.of(Act.DISPATCH_EVIDENCE, transfer));
    }

    private Announcement recorded(EvidenceDiscrepancyRecorded recorded) {
        TransferId transfer = recorded.transferId();
        AssistanceId request = recorded.assistanceId();
        Announcement told =
                along(numbered(recorded.evidenceId()), transfer, request)
                        .naming("office", recorded.officeId())
                        .asking(
                                recorded.officeId(),
                                Post.OFFICERS_IN_CHARGE,
                                Expectation.of(
                                        Act.SETTLE_DISCREPANCY, transfer, recorded.evidenceId()));
        return toSender(told, transfer, request);
    }

    private Announcement resolved(EvidenceDiscrepancyResolved resolved) {
        TransferId transfer = resolved.transferId();
        AssistanceId request = resolved.assistanceId();
        Announcement told =
                along(numbered(resolved.evidenceId()), transfer, request)
                        .naming("office", resolved.officeId())
                        .to(resolved.officeId(), Post.OFFICERS_IN_CHARGE);
        return toSender(told, transfer, request)
                .ending(Expectation.of(Act.SETTLE_DISCREPANCY, transfer, resolved.evidenceId()));
    }

    /** What came along with a reply has arrived with that: no hand-over waits for it. */
    private Announcement accepted(EvidenceAccepted accepted) {
        TransferId transfer = accepted.transferId();
        AssistanceId request = accepted.assistanceId();
        Announcement told =
                along(Announcement.none(), transfer, request)
                        .naming("from", accepted.from())
                        .naming("office", accepted.officeId())
                        .ending(Expectation.of(Act.CHECK_EVIDENCE, transfer));
        Expectation handOver = Expectation.of(Act.HAND_OVER, transfer);
        return request == null
                ? told.asking(accepted.officeId(), Post.LIAISON, handOver)
                        .asking(accepted.officeId(), Post.AGENCY_HEAD, handOver)
                        .to(accepted.from(), Post.OFFICERS_IN_CHARGE)
                : told.toNamed(accepted.from(), situation.officers(request));
    }

    /** The liaison keys in that all of it is there. */
    private static Announcement handedOut(EvidenceHandedOut out) {
        TransferId transfer = out.transferId();
        return Announcement.none()
                .naming(transfer)
                .naming("from", out.from())
                .naming("to", out.to())
                .asking(out.from(), Post.LIAISON, Expectation.of(Act.HAND_OVER, transfer))
                .to(out.from(), Post.OFFICERS_IN_CHARGE)
                .ending(Expectation.of(Act.DISPATCH_EVIDENCE, transfer));
    }

    private Announcement recognised(EvidenceRecognised recognised) {
        Announcement told =
                numbered(recognised.evidenceId())
                        .naming("office", recognised.officeId())
                        .ending(Expectation.of(Act.RECOGNISE_EVIDENCE, recognised.evidenceId()));
        return situation
                .exhibit(recognised.evidenceId())
                .map(exhibit -> told.to(exhibit.office(), Post.OFFICERS_IN_CHARGE))
                .orElse(told);
    }

    /**
     * No later fact makes it whole again: told to all who answer for it, an act is not waited for.
     */
    private Announcement damaged(EvidenceDamaged damaged) {
        return numbered(damaged.evidenceId())
                .naming("office", damaged.officeId())
                .to(damaged.officeId(), Post.OFFICERS_IN_CHARGE, Post.UNIT_HEAD, Post.AGENCY_HEAD);
    }

    // A notice opens what the list goes along with.
    private static Announcement along(
            Announcement told, TransferId transfer, @Nullable AssistanceId request) {
        return request == null
                ? told.naming(transfer)
                : told.naming(Correspondence.ASSISTANCE, request.value());
    }

    // Of what assisted, those who were named hear; their office need not see the matter.
    private Announcement toSender(
            Announcement told, TransferId transfer, @Nullable AssistanceId request) {
        return request == null
                ? told.toSender(transfer, situation, Post.OFFICERS_IN_CHARGE)
                : situation
                        .parties(transfer)
                        .map(of -> told.toNamed(of.from(), situation.officers(request)))
                        .orElse(told);
    }

    private Announcement numbered(EvidenceId item) {
        return Announcement.none()
                .naming(
                        "exhibit",
                        situation
                                .exhibit(item)
                                .map(exhibit -> String.valueOf(exhibit.number()))
                                .orElse("?"));
    }
}
