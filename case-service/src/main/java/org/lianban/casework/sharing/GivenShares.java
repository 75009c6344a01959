package org.lianban.casework.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.sharing.domain.RequestAnswer;
import org.lianban.casework.sharing.domain.Share;
import org.lianban.casework.sharing.domain.ShareRequest;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.ShareId;

/** What came of a request, to whoever may open it. */
@ApplicationScoped
class GivenShares {
    private final ShareStore store;
    private final ShareSight sight;

    GivenShares(ShareStore store, ShareSight sight) {
        this.store = store;
        this.sight = sight;
    }

    /** None either where the share is closed to him: its page would be unknown to him. */
    Optional<ShareId> openTo(ShareRequest request, Caller caller) {
        return share(request, caller).map(share -> share.terms().id());
    }

    Optional<MatterId> matter(ShareRequest request, Caller caller) {
        return share(request, caller).map(share -> share.terms().matter());
    }

    private Optional<Share> share(ShareRequest request, Caller caller) {
        return request.answer() instanceof RequestAnswer.Granted granted
                ? store.find(granted.share())
                        .map(StoredShare::share)
                        .filter(share -> sight.sees(caller, share))
                : Optional.empty();
    }
}
