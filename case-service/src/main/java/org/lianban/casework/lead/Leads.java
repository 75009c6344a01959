package org.lianban.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.lead.domain.InformantDue;
import org.lianban.casework.lead.domain.InformantRules;
import org.lianban.casework.lead.domain.LawChoice;
import org.lianban.casework.lead.domain.Lead;
import org.lianban.casework.lead.domain.LeadAction;
import org.lianban.casework.lead.domain.LeadContent;
import org.lianban.casework.lead.domain.LeadOrder;
import org.lianban.casework.lead.domain.LeadOrder.LeaveLead;
import org.lianban.casework.lead.domain.LeadOrder.NameOfficers;
import org.lianban.casework.lead.domain.LeadOrder.ReleaseTargets;
import org.lianban.casework.lead.domain.LeadOrder.TakeOverLead;
import org.lianban.casework.lead.domain.LeadOrder.WithdrawOfficer;
import org.lianban.casework.lead.domain.LeadRules;
import org.lianban.casework.lead.domain.VerificationRules;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.party.domain.BreachType;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Door;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Order;

/** The door of this room: takes leads over, lets them go, and says where one stands. */
@ApplicationScoped
public class Leads implements Door<LeadOrder> {
    private final LeadStore store;
    private final FiledTargetStore targets;
    private final LawChoiceStore laws;
    private final InformantStore informants;
    private final LeadSurroundings surroundings;

    Leads(
            LeadStore store,
            FiledTargetStore targets,
            LawChoiceStore laws,
            InformantStore informants,
            LeadSurroundings surroundings) {
        this.store = store;
        this.targets = targets;
        this.laws = laws;
        this.informants = informants;
        this.surroundings = surroundings;
    }

    @Override
    public Class<LeadOrder> takes() {
        return LeadOrder.class;
    }

    @Override
    public List<CaseworkEvent> carryOut(LeadOrder order, Occasion occasion) {
        switch (order) {
            case TakeOverLead takeOver -> {
                Lead sent = stored(takeOver.matter(), takeOver.from());
                store.insert(LeadRules.takeOver(sent, takeOver), null);
            }
            case NameOfficers named ->
                    store.save(
                            LeadRules.nameOfficers(stored(named.matter(), named.office()), named));
            case WithdrawOfficer withdraw ->
                    store.save(
                            LeadRules.withdrawOfficer(
                                    stored(withdraw.matter(), withdraw.office()), withdraw));
            case ReleaseTargets release -> targets.release(release.matter(), release.office());
            case LeaveLead leave -> {
                store.save(LeadRules.leave(stored(leave.matter(), leave.office())));
                targets.release(leave.matter(), leave.office());
            }
        }
        // The move itself is told by the matter room (HandlingOpened, WritingOfficeMoved).
        return List.of();
    }

    /** The suspected breach of the office's lead of this matter, if it has or had one. */
    public Optional<BreachType> breach(MatterId matter, OfficeId office) {
        return store.find(matter, office).map(stored -> stored.lead().content().breach());
    }

    /** What whoever told of the office's lead is owed before it goes elsewhere as a lead. */
    public InformantDue informantDue(MatterId matter, OfficeId office) {
        return store.find(matter, office)
                .map(stored -> InformantRules.due(stored.lead()))
                .orElse(InformantDue.NOBODY);
    }

    /** Who handles the office's lead, or the case that was filed from it; nobody if it has none. */
    public List<PersonId> officers(MatterId matter, OfficeId office) {
        return store.find(matter, office)
                .map(stored -> stored.lead().state().officers())
                .orElse(List.of());
    }

    /** What is to be ordered if the person is recused; nothing if he does not handle the lead. */
    public List<Order> parting(MatterId matter, OfficeId office, PersonId recused) {
        return store.find(matter, office)
                .map(stored -> VerificationRules.parting(stored.lead(), recused))
                .orElse(List.of());
    }

    /** What was registered, as the office has it; empty if it never had the lead. */
    public Optional<LeadContent> content(MatterId matter, OfficeId office) {
        return store.find(matter, office).map(stored -> stored.lead().content());
    }

    /**
     * The provisions that apply to the breach, as a letter prints them; empty where there are none.
     */
    public String provisions(MatterId matter, OfficeId office) {
        return store.find(matter, office)
                .map(stored -> surroundings.provisions(stored.lead(), choice(stored.lead())))
                .orElse("");
    }

    /**
     * Refuses the first text that names whoever told of the matter: he is protected (投诉举报处理办法37).
     *
     * @param texts by the places in the body that they are refused at
     */
    public void requireInformantUnnamed(MatterId matter, Map<String, String> texts) {
        informants.words(matter).ifPresent(words -> words.refuseIn(texts));
    }

    private @Nullable LawChoice choice(Lead lead) {
        return laws.find(lead).map(LawChoiceStore.Chosen::choice).orElse(null);
    }

    /** What the caller may do with the lead of his own office, or of the one that writes. */
    public List<LeadAction> actions(MatterFile matter, Caller caller) {
        Lead lead = store.shownTo(caller.office(), matter).lead();
        return LeadRules.actions(
                lead, surroundings.situation(matter, caller, surroundings.today()));
    }

    private Lead stored(MatterId matter, OfficeId office) {
        return store.find(matter, office).orElseThrow().lead();
    }
}
