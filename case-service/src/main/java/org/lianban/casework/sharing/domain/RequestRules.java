package org.lianban.casework.sharing.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.sharing.domain.ShareAction.Closed;
import org.lianban.kernel.counter.LawBook;
import org.lianban.kernel.counter.Ruling;

/** Who asks, and who answers; the matter itself is not looked at. */
public final class RequestRules {
    private static final List<Role> ASKERS =
            List.of(Role.OFFICER, Role.UNIT_HEAD, Role.AGENCY_HEAD, Role.PRINCIPAL, Role.LIAISON);

    private RequestRules() {}

    public static boolean mayAsk(Caller caller) {
        return ASKERS.stream().anyMatch(caller::is);
    }

    /** The same for every number: what it names is not asked. */
    public static Ruling<ShareRequest> ask(
            ShareRequest request, Caller by, OfficeTree offices, LawBook laws) {
        Optional<Closed> closed =
                (mayAsk(by)
                                ? Optional.<Closed>empty()
                                : Optional.of(
                                        new Closed(ShareRefusal.ROLE_REQUIRED, Role.anyOf(ASKERS))))
                        .or(() -> notThisOffice(request, offices))
                        .or(() -> namesDocuments(request.wish()))
                        .or(() -> OfferRules.unfit(request.wish(), request.askedOn(), laws));
        return closed.<Ruling<ShareRequest>>map(Closed::refused)
                .orElseGet(() -> Ruling.made(request, List.of(), List.of()));
    }

    private static Optional<Closed> notThisOffice(ShareRequest request, OfficeTree offices) {
        if (offices.find(request.asked()).isEmpty()) {
            return Optional.of(Closed.because(ShareRefusal.OFFICE_UNKNOWN, "pointer", "/asked"));
        }
        return request.asked().equals(request.asking())
                ? Optional.of(Closed.because(ShareRefusal.REQUEST_TO_SELF, "pointer", "/asked"))
                : Optional.empty();
    }

    // They are chosen by whoever offers; named here they would be forgotten.
    private static Optional<Closed> namesDocuments(ShareConditions wish) {
        return wish.documents().isEmpty() && wish.evidence().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Closed.because(
                                ShareRefusal.REQUEST_NAMES_DOCUMENTS,
                                "pointer",
                                wish.documents().isEmpty()
                                        ? "/conditions/evidence"
                                        : "/conditions/documents"));
    }

    /** Why the caller may not answer; empty if he may. */
    public static Optional<Closed> closedToAnswer(
            ShareRequest request, Caller by, OfficeTree offices, LocalDate on) {
        if (!request.asked().equals(by.office())) {
            return Optional.of(
                    Closed.because(
                            ShareRefusal.REQUEST_TO_OTHER,
                            "office",
                            offices.office(request.asked()).name()));
        }
        return switch (request.state(on)) {
            case ASKED ->
                    by.is(Role.AGENCY_HEAD)
                            ? Optional.empty()
                            : Optional.of(
                                    Closed.because(
                                            ShareRefusal.ROLE_REQUIRED,
                                            "role",
                                            Role.AGENCY_HEAD.name()));
            case LAPSED -> Optional.of(Closed.because(ShareRefusal.REQUEST_LAPSED));
            case GRANTED, REFUSED ->
                    Optional.of(
                            Closed.because(
                                    ShareRefusal.WRONG_STATE, "state", request.state(on).name()));
        };
    }
}
