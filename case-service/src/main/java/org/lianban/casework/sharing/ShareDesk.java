package org.lianban.casework.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.sharing.domain.OfferRules;
import org.lianban.casework.sharing.domain.OfferShare;
import org.lianban.casework.sharing.domain.Share;
import org.lianban.casework.sharing.domain.ShareCommand;
import org.lianban.casework.sharing.domain.ShareRules;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.ShareId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** One transaction per command; the matter's lock decides every race. */
@ApplicationScoped
class ShareDesk {
    private final Matters matters;
    private final ShareStore store;
    private final ShareSurroundings surroundings;
    private final LegalClock clock;

    ShareDesk(Matters matters, ShareStore store, ShareSurroundings surroundings, LegalClock clock) {
        this.matters = matters;
        this.store = store;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @Transactional
    Ruling<Share> offer(Caller caller, MatterId id, long seenMatter, OfferShare command) {
        MatterFile matter = matters.lock(id);
        Occasion occasion = new Occasion(caller.actor(OfferRules.ROLES), clock.now());
        Ruling<Share> ruling =
                OfferRules.offer(
                        command, surroundings.ofOffer(matter, caller, occasion.on(), command.to()));
        if (ruling instanceof Ruling.Made<Share> made) {
            Preconditions.matterUnchanged(seenMatter, matter.version());
            store.add(made.next(), occasion.at());
            matters.settle(id, made, occasion);
        }
        return ruling;
    }

    // The rule speaks before the version: who lost a race is told what the winner did, not merely
    // that something changed.
    @Transactional
    Ruling<Share> decide(Caller caller, ShareId id, long seenVersion, ShareCommand command) {
        MatterFile matter = matters.lock(get(id).share().terms().matter());
        Occasion occasion = new Occasion(caller.actor(ShareRules.roles(command)), clock.now());
        StoredShare stored = get(id);
        Ruling<Share> ruling =
                ShareRules.decide(
                        stored.share(), command, surroundings.of(matter, caller, occasion.on()));
        if (ruling instanceof Ruling.Made<Share> made) {
            Preconditions.unchanged(seenVersion, stored.version());
            store.save(made.next(), occasion.at());
            matters.settle(matter.id(), made, occasion);
        }
        return ruling;
    }

    private StoredShare get(ShareId id) {
        return store.find(id).orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
    }
}
