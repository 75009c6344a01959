package org.lianban.notification.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;
import org.lianban.kernel.contract.AgencyRegistered;
import org.lianban.kernel.contract.CalendarYearAnnounced;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.EvidenceEvent;
import org.lianban.kernel.contract.EvidenceRead;
import org.lianban.kernel.contract.Fact;
import org.lianban.kernel.contract.LocalDaySet;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.NoticeEvent;
import org.lianban.kernel.contract.OfficeRegistered;
import org.lianban.kernel.contract.PersonEnrolled;
import org.lianban.kernel.courier.Projection;
import org.lianban.notification.audience.Audiences;

/** Plans in the transaction that takes the fact in; sends nothing, publishes nothing. */
@ApplicationScoped
class LedgerProjection implements Projection {
    private final Audiences audiences;
    private final PlanStore plans;
    private final EarlyStore early;
    private final StrandStore strands;
    private final Event<Planned> planned;

    LedgerProjection(
            Audiences audiences,
            PlanStore plans,
            EarlyStore early,
            StrandStore strands,
            Event<Planned> planned) {
        this.audiences = audiences;
        this.plans = plans;
        this.early = early;
        this.strands = strands;
        this.planned = planned;
    }

    @Override
    public void apply(Envelope envelope) {
        awaitTurn(envelope);
        audiences.note(envelope);
        int notices =
                switch (envelope.fact()) {
                    case PersonEnrolled person -> plan(envelope) + plans.enrolled(envelope, person);
                    case OfficeRegistered _,
                            AgencyRegistered _,
                            CalendarYearAnnounced _,
                            LocalDaySet _,
                            EvidenceRead _,
                            NoticeEvent _ ->
                            plan(envelope);
                    case CaseworkEvent _ ->
                            plan(envelope) + planWhatWaited(MatterId.of(envelope.subject()));
                    case EvidenceEvent _ -> planOrWait(envelope);
                };
        if (notices > 0) {
            planned.fire(new Planned());
        }
    }

    /** Nobody is told of what we do not understand; that it came stands in the ledger's account. */
    @Override
    public void skip(UUID fact, String source, String subject) {
        strands.skip(fact, source, subject);
    }

    /** Forgets what the rules must know; who was told stays told, and what came stays known. */
    @Override
    public void forget() {
        strands.remember();
        audiences.forget();
    }

    // Before anything is read: what another replica is about to commit must be seen.
    private void awaitTurn(Envelope envelope) {
        switch (envelope.fact()) {
            case PersonEnrolled _ -> strands.awaitPeople();
            case OfficeRegistered _,
                    AgencyRegistered _,
                    CalendarYearAnnounced _,
                    LocalDaySet _,
                    EvidenceRead _ -> {
                // nobody is told of it, and nobody is called for by it
            }
            case Fact _ -> strands.awaitMatter(envelope.subject());
        }
    }

    private int plan(Envelope envelope) {
        return plans.isKnown(envelope.id()) ? 0 : plans.plan(envelope, audiences.told(envelope));
    }

    // Facts of two sources come in any order: of the move under which it was decided we must have
    // heard, or the wrong office would be told.
    private int planOrWait(Envelope envelope) {
        MatterId matter = MatterId.of(envelope.subject());
        if (mayPlan(matter, envelope)) {
            return plan(envelope);
        }
        if (!plans.isKnown(envelope.id())) {
            early.keep(matter, envelope);
        }
        return 0;
    }

    private boolean mayPlan(MatterId matter, Envelope envelope) {
        return audiences.isAbreast(matter, envelope.epoch()) && !strands.isBehind(matter);
    }

    private int planWhatWaited(MatterId matter) {
        int notices = 0;
        for (Envelope waiting : early.of(matter)) {
            if (mayPlan(matter, waiting)) {
                notices += plan(waiting);
            }
        }
        return notices;
    }
}
