package org.lianban.casework.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.sharing.domain.OfferRules;
import org.lianban.casework.sharing.domain.RequestRules;
import org.lianban.casework.sharing.domain.ShareAction;
import org.lianban.casework.sharing.domain.ShareRequest;
import org.lianban.casework.sharing.domain.ShareSituation;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.LawBook;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Ruling;

/** Gathers from the other rooms what the rules of requests look at. */
@ApplicationScoped
class ShareRequestSurroundings {
    private final Offices offices;
    private final LawBook laws;
    private final LegalClock clock;
    private final ShareSurroundings shares;
    private final ShareRequestPages pages;

    ShareRequestSurroundings(
            Offices offices,
            LawBook laws,
            LegalClock clock,
            ShareSurroundings shares,
            ShareRequestPages pages) {
        this.offices = offices;
        this.laws = laws;
        this.clock = clock;
        this.shares = shares;
        this.pages = pages;
    }

    Occasion occasion(Caller caller) {
        return new Occasion(caller.actor(OfferRules.ROLES), clock.now());
    }

    Ruling<ShareRequest> ask(ShareRequest request, Caller caller) {
        return RequestRules.ask(request, caller, offices.tree(), laws);
    }

    Optional<ShareAction.Closed> closedToAnswer(ShareRequest request, Caller caller) {
        return RequestRules.closedToAnswer(request, caller, offices.tree(), clock.today());
    }

    Optional<MatterId> numbered(ShareRequest request, Caller caller) {
        return pages.numbered(request, caller);
    }

    ShareSituation.OfOffer ofOffer(MatterFile matter, Caller caller, LocalDate on, OfficeId to) {
        return shares.ofOffer(matter, caller, on, to);
    }
}
