package org.lianban.casework.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.lianban.casework.access.Grants;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.sharing.domain.ShareSituation;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.LawBook;

/** Gathers from the other rooms what the rules look at. */
@ApplicationScoped
class ShareSurroundings {
    private final Offices offices;
    private final Grants grants;
    private final ShareStore store;
    private final SharedQueries queries;
    private final LawBook laws;

    ShareSurroundings(
            Offices offices, Grants grants, ShareStore store, SharedQueries queries, LawBook laws) {
        this.offices = offices;
        this.grants = grants;
        this.store = store;
        this.queries = queries;
        this.laws = laws;
    }

    ShareSituation of(MatterFile matter, Caller caller, LocalDate on) {
        return new ShareSituation(
                matter, offices.tree(), caller, grants.sees(caller, matter.id()), on);
    }

    ShareSituation.OfOffer ofOffer(MatterFile matter, Caller caller, LocalDate on, OfficeId to) {
        return new ShareSituation.OfOffer(
                of(matter, caller, on),
                store.inForce(matter.id(), to).map(StoredShare::share).orElse(null),
                grants.sightOf(to, matter.id()).orElse(null),
                queries.letters(matter.id()),
                queries.items(matter.id()),
                laws);
    }
}
