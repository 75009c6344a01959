package org.lianban.casework.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianban.casework.access.Grants;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.sharing.domain.Share;
import org.lianban.casework.sharing.domain.ShareTerms;
import org.lianban.kernel.contract.MatterId;

/**
 * Who may read of a share: whoever sees the matter, the office to which it was offered, and those
 * above it.
 */
@ApplicationScoped
class ShareSight {
    private final Grants grants;
    private final Offices offices;

    ShareSight(Grants grants, Offices offices) {
        this.grants = grants;
        this.offices = offices;
    }

    /**
     * The offer stays readable for its receiver when it is over; its superiors see what it sees.
     * The card alone opens no share of others.
     */
    boolean sees(Caller caller, Share share) {
        ShareTerms terms = share.terms();
        if (grants.isHiddenFrom(caller, terms.matter())) {
            return false;
        }
        return terms.to().equals(caller.office())
                || grants.sees(caller, terms.matter())
                || (share instanceof Share.Accepted
                        && offices.tree().superiors(terms.to()).contains(caller.office())
                        && grants.seesCard(caller, terms.matter()));
    }

    /**
     * What the caller is shown of documents that a share names. Whoever sees but the card of a
     * restricted matter is shown no item.
     */
    ShareViews.Named named(Caller caller, MatterId matter) {
        return new ShareViews.Named(
                grants.marks(caller, matter),
                grants.sees(caller, matter) || !grants.isRestricted(matter));
    }

    boolean seesCard(Caller caller, MatterId matter) {
        return grants.seesCard(caller, matter);
    }

    /** Whether the office that writes the matter lets named people alone see it (限定知悉). */
    boolean isRestricted(MatterId matter) {
        return grants.isRestricted(matter);
    }
}
