package org.lianban.casework.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.sharing.domain.OfferRules;
import org.lianban.casework.sharing.domain.OfferShare;
import org.lianban.casework.sharing.domain.RequestAnswer;
import org.lianban.casework.sharing.domain.RequestReason;
import org.lianban.casework.sharing.domain.Share;
import org.lianban.casework.sharing.domain.ShareAction;
import org.lianban.casework.sharing.domain.ShareConditions;
import org.lianban.casework.sharing.domain.ShareRefusal;
import org.lianban.casework.sharing.domain.ShareRequest;
import org.lianban.casework.sharing.domain.ShareRequestId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** Requests to see a matter: one transaction each. */
@ApplicationScoped
class ShareRequestDesk {
    private final Matters matters;
    private final ShareRequestStore store;
    private final ShareStore shares;
    private final ShareRequestSurroundings surroundings;
    private final ShareCommands commands;

    ShareRequestDesk(
            Matters matters,
            ShareRequestStore store,
            ShareStore shares,
            ShareRequestSurroundings surroundings,
            ShareCommands commands) {
        this.matters = matters;
        this.store = store;
        this.shares = shares;
        this.surroundings = surroundings;
        this.commands = commands;
    }

    @Transactional
    Ruling<ShareRequest> ask(Caller caller, ShareRequestBody.AskBody said) {
        Occasion occasion = surroundings.occasion(caller);
        Ruling<ShareRequest> ruling =
                surroundings.ask(commands.request(said, caller, occasion.on()), caller);
        if (ruling instanceof Ruling.Made<ShareRequest> made) {
            store.add(made.next(), caller, occasion.at());
        }
        return ruling;
    }

    @Transactional
    Ruling<ShareRequest> refuse(
            Caller caller, ShareRequestId id, long seenVersion, RequestReason why) {
        Occasion occasion = surroundings.occasion(caller);
        StoredRequest stored = lock(id);
        Optional<ShareAction.Closed> closed = surroundings.closedToAnswer(stored.request(), caller);
        if (closed.isPresent()) {
            return refused(closed.get());
        }
        Preconditions.unchanged(seenVersion, stored.version());
        ShareRequest next =
                stored.request().answered(new RequestAnswer.Refused(occasion.on(), why));
        store.save(next, occasion.at());
        return Ruling.made(next, List.of(), List.of());
    }

    /**
     * @param conditions others than were asked for: an offer; null: exactly those, and nothing is
     *     left to accept
     */
    @Transactional
    Ruling<ShareRequest> grant(
            Caller caller,
            ShareRequestId id,
            long seenVersion,
            @Nullable ShareConditions conditions) {
        Optional<MatterId> numbered = surroundings.numbered(get(id).request(), caller);
        Optional<MatterFile> matter = numbered.map(matters::lock);
        StoredRequest stored = lock(id);
        ShareRequest request = stored.request();
        Optional<ShareAction.Closed> closed = surroundings.closedToAnswer(request, caller);
        if (closed.isPresent()) {
            return refused(closed.get());
        }
        if (matter.isEmpty()) {
            return Ruling.refused(ShareRefusal.NOTHING_BY_THIS_NUMBER);
        }
        Preconditions.unchanged(seenVersion, stored.version());
        OfferShare offer =
                commands.offer(
                        request.asking(),
                        conditions == null ? request.wish() : conditions,
                        request);
        return share(caller, matter.get(), request, offer);
    }

    private Ruling<ShareRequest> share(
            Caller caller, MatterFile matter, ShareRequest request, OfferShare offer) {
        Occasion occasion = surroundings.occasion(caller);
        Ruling<Share> ruling =
                OfferRules.offer(
                        offer, surroundings.ofOffer(matter, caller, occasion.on(), offer.to()));
        return switch (ruling) {
            case Ruling.Made<Share> made -> {
                ShareRequest next =
                        request.answered(new RequestAnswer.Granted(occasion.on(), offer.id()));
                shares.add(made.next(), occasion.at());
                store.save(next, occasion.at());
                matters.settle(matter.id(), made, occasion);
                yield Ruling.made(next, List.of(), List.of());
            }
            case Ruling.Refused<Share> refused ->
                    Ruling.refused(refused.refusal(), refused.particulars());
        };
    }

    private static Ruling<ShareRequest> refused(ShareAction.Closed closed) {
        return Ruling.refused(closed.because(), closed.particulars());
    }

    private StoredRequest get(ShareRequestId id) {
        return store.find(id).orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
    }

    private StoredRequest lock(ShareRequestId id) {
        return store.lock(id).orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
    }
}
