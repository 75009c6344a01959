package org.lianban.casework.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.MatterId;

/** Where the reading room asks about shares; takes no orders. Whoever asks has checked sight. */
@ApplicationScoped
public class Shares {
    private final SharePages pages;

    Shares(SharePages pages) {
        this.pages = pages;
    }

    /** Who sees the matter and why, with its shares as the caller reads them. */
    @Transactional
    public SharesView ofMatter(MatterId matter, Caller caller) {
        return pages.ofMatter(matter, caller);
    }
}
