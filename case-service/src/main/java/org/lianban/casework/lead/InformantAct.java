package org.lianban.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.PersonLabel;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Ruling;

/** A look at an informant, and the list of them, each within one transaction. */
@ApplicationScoped
class InformantAct {
    private final InformantDesk desk;
    private final LeadCounter counter;
    private final LeadSurroundings surroundings;

    InformantAct(InformantDesk desk, LeadCounter counter, LeadSurroundings surroundings) {
        this.desk = desk;
        this.counter = counter;
        this.surroundings = surroundings;
    }

    /** Who looked at what, and what came of it. */
    record Looked(Caller caller, MatterId matter, Ruling<Informant> ruling) {}

    /** People's looks, newest first. */
    @Schema(name = "InformantLooks")
    record LookViews(List<LookView> items) {}

    /**
     * @param reason as it was given; none where the look was refused
     * @param compared it was asked whether the same person told of another lead, without showing
     *     who he is
     * @param otherNumber that lead's; whoever does not see it does not see this look
     */
    @Schema(name = "InformantLook")
    record LookView(
            String personId,
            String label,
            String labelEn,
            boolean denied,
            boolean compared,
            @Nullable String otherNumber,
            @Nullable String reason,
            Instant at) {}

    @Transactional
    Looked look(String matterId, String reason) {
        Caller caller = counter.caller();
        MatterId matter = counter.visible(caller, matterId);
        return new Looked(caller, matter, desk.look(caller, matter, reason));
    }

    @Transactional
    Ruling<LookViews> looks(String matterId) {
        Caller caller = counter.caller();
        return switch (desk.looks(caller, counter.visible(caller, matterId))) {
            case Ruling.Made<List<LookStore.Look>> made ->
                    Ruling.made(
                            new LookViews(
                                    made.next().stream()
                                            .filter(look -> mayKnow(caller, look))
                                            .map(look -> view(caller, look))
                                            .toList()),
                            List.of(),
                            List.of());
            case Ruling.Refused<List<LookStore.Look>> refused ->
                    Ruling.refused(refused.refusal(), refused.particulars());
        };
    }

    // That there is another lead is known to those alone who see it (law 8).
    private boolean mayKnow(Caller caller, LookStore.Look look) {
        return look.comparedWith() == null || desk.number(caller, look.comparedWith()) != null;
    }

    private LookView view(Caller caller, LookStore.Look look) {
        PersonLabel by = surroundings.called(look.person());
        return new LookView(
                by.id(),
                by.label(),
                by.labelEn(),
                look.denied(),
                look.comparedWith() != null,
                desk.number(caller, look.comparedWith()),
                look.reason(),
                look.at());
    }
}
