package org.lianban.casework.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.matter.domain.Weight;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.sharing.ShareRequestView.NamedMatter;
import org.lianban.casework.sharing.ShareView.OfficeLine;
import org.lianban.casework.sharing.domain.OfferRules;
import org.lianban.casework.sharing.domain.RequestAnswer;
import org.lianban.casework.sharing.domain.RequestRules;
import org.lianban.casework.sharing.domain.ShareAction;
import org.lianban.casework.sharing.domain.ShareRefusal;
import org.lianban.casework.sharing.domain.ShareRequest;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.ShareId;
import org.lianban.kernel.counter.LegalClock;

/** What either office reads of a request. */
@ApplicationScoped
class ShareRequestPages {
    private static final ShareAction.Closed NOTHING =
            new ShareAction.Closed(ShareRefusal.NOTHING_BY_THIS_NUMBER, Map.of());

    private final Matters matters;
    private final SharedQueries queries;
    private final ShareViews views;
    private final Offices offices;
    private final Grants grants;
    private final GivenShares given;
    private final ShareSurroundings shares;
    private final LegalClock clock;

    ShareRequestPages(
            Matters matters,
            SharedQueries queries,
            ShareViews views,
            Offices offices,
            Grants grants,
            GivenShares given,
            ShareSurroundings shares,
            LegalClock clock) {
        this.matters = matters;
        this.queries = queries;
        this.views = views;
        this.offices = offices;
        this.grants = grants;
        this.given = given;
        this.shares = shares;
        this.clock = clock;
    }

    /** What the caller's office writes under the number, if he may see it. */
    Optional<MatterId> numbered(ShareRequest request, Caller caller) {
        return queries.numbered(caller.office(), typed(request.number()))
                .filter(matter -> grants.sees(caller, matter));
    }

    /** For the asked office alone, and only before anything is kept: an answer names no matter. */
    ShareRequestView view(StoredRequest stored, Caller caller) {
        boolean asked = stored.request().asked().equals(caller.office());
        Optional<MatterFile> matter =
                asked
                        ? numbered(stored.request(), caller).flatMap(matters::find)
                        : Optional.empty();
        matter.ifPresent(found -> grants.show(caller, found.id()));
        return page(stored, caller, matter.orElse(null));
    }

    ShareRequestView answer(StoredRequest stored, Caller caller) {
        return page(stored, caller, null);
    }

    private ShareRequestView page(
            StoredRequest stored, Caller caller, @Nullable MatterFile matter) {
        ShareRequest request = stored.request();
        OfficeTree tree = offices.tree();
        LocalDate today = clock.today();
        ShareAction.@Nullable Closed closed =
                RequestRules.closedToAnswer(request, caller, tree, today).orElse(null);
        return new ShareRequestView(
                request.id().toString(),
                request.number(),
                OfficeLine.of(tree, request.asking()),
                OfficeLine.of(tree, request.asked()),
                views.conditions(request.wish(), null),
                request.state(today),
                request.askedOn(),
                request.lastDay(),
                decidedOn(request.answer()),
                request.answer() instanceof RequestAnswer.Refused refused ? refused.why() : null,
                given.openTo(request, caller).map(ShareId::toString).orElse(null),
                isRestricted(request, caller, matter),
                matter == null
                        ? null
                        : new NamedMatter(
                                matter.id().toString(), matter.writing().number(), matter.title()),
                stored.version(),
                List.of(
                        views.line(
                                "grant-request",
                                Weight.NEXT,
                                closed == null ? closedToGrant(request, caller, matter) : closed),
                        views.line("refuse-request", Weight.OTHER, closed)));
    }

    private ShareAction.@Nullable Closed closedToGrant(
            ShareRequest request, Caller caller, @Nullable MatterFile matter) {
        return matter == null
                ? NOTHING
                : OfferRules.closedToAsker(
                                request.asking(),
                                shares.ofOffer(matter, caller, clock.today(), request.asking()))
                        .orElse(null);
    }

    // To the asker it would say something of a matter that is hidden from him.
    private @Nullable Boolean isRestricted(
            ShareRequest request, Caller caller, @Nullable MatterFile matter) {
        if (!request.asked().equals(caller.office())) {
            return null;
        }
        return given.matter(request, caller)
                .or(() -> Optional.ofNullable(matter).map(MatterFile::id))
                .map(grants::isRestricted)
                .orElse(null);
    }

    private static @Nullable LocalDate decidedOn(RequestAnswer answer) {
        return switch (answer) {
            case RequestAnswer.Waiting _ -> null;
            case RequestAnswer.Granted granted -> granted.on();
            case RequestAnswer.Refused refused -> refused.on();
        };
    }

    // As people copy numbers: full-width signs, other dashes, spaces between.
    private static String typed(String number) {
        return Normalizer.normalize(number, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Pd}−]", "-")
                .replaceAll("\\s", "");
    }
}
