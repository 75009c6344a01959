package org.lianban.casework.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.lianban.casework.sharing.domain.ShareTerms;

/**
 * Ends every share whose last day is over. However many runners there are and however late one
 * comes, each ends once. Whoever asks for the matter, a letter or the card is shown nothing from
 * that day on anyway; lists and counts follow with the run.
 */
@ApplicationScoped
class ShareExpiry {
    private static final Logger LOG = Logger.getLogger(ShareExpiry.class);
    private static final int PORTION = 200;
    private static final LocalDate BEFORE_ALL = LocalDate.of(2000, 1, 1);

    private final ExpiryDesk desk;

    ShareExpiry(ExpiryDesk desk) {
        this.desk = desk;
    }

    /**
     * All that are over by the legal clock.
     *
     * @return how many ended by this run
     */
    int run() {
        int all = 0;
        List<StoredShare> over = desk.over(BEFORE_ALL, new UUID(0, 0), PORTION);
        while (!over.isEmpty()) {
            all += (int) over.stream().filter(this::expire).count();
            // Those that cannot end now stay: one goes on behind them.
            ShareTerms last = over.getLast().share().terms();
            LocalDate day = last.conditions().until();
            over = desk.over(day == null ? BEFORE_ALL : day, last.id().value(), PORTION);
        }
        if (all > 0) {
            LOG.infof("Shares expired: %d", all);
        }
        return all;
    }

    // One that cannot end must not keep the others from it; it is tried again with every run.
    private boolean expire(StoredShare stored) {
        ShareTerms terms = stored.share().terms();
        try {
            return desk.expire(terms.matter(), terms.id());
        } catch (RuntimeException e) {
            LOG.errorf(e, "A share cannot expire: shareId %s", terms.id());
            return false;
        }
    }
}
