package org.lianban.casework.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianban.casework.access.Grants;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.sharing.domain.Share;
import org.lianban.casework.sharing.domain.ShareTerms;
import org.lianban.kernel.contract.MatterId;

/** Who may read of a share: whoever sees the matter, and the office to which it was offered. */
@ApplicationScoped
class ShareSight {
    private final Grants grants;

    ShareSight(Grants grants) {
        this.grants = grants;
    }

    /**
     * The offer stays readable for its receiver when it is over; its superiors see what it sees.
     */
    boolean sees(Caller caller, Share share) {
        ShareTerms terms = share.terms();
        if (grants.isExcluded(caller, terms.matter())) {
            return false;
        }
        return terms.to().equals(caller.office())
                || grants.sees(caller, terms.matter())
                || (share instanceof Share.Accepted && grants.seesCard(caller, terms.matter()));
    }

    boolean seesMatter(Caller caller, MatterId matter) {
        return grants.sees(caller, matter);
    }

    boolean seesCard(Caller caller, MatterId matter) {
        return grants.seesCard(caller, matter);
    }
}
