package org.lianban.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.lead.domain.Lead;
import org.lianban.casework.lead.domain.LeadState;
import org.lianban.casework.lead.domain.LeadState.CaseFiled;
import org.lianban.casework.lead.domain.LeadState.ImportWithdrawn;
import org.lianban.casework.lead.domain.LeadState.Merged;
import org.lianban.casework.lead.domain.LeadState.NotFiled;
import org.lianban.casework.lead.domain.LeadState.Registered;
import org.lianban.casework.lead.domain.LeadState.TransferredOut;
import org.lianban.casework.lead.domain.LeadState.Verifying;
import org.lianban.casework.lead.domain.NonFilingGround;
import org.lianban.casework.lead.domain.Paper;
import org.lianban.casework.lead.domain.Pause;
import org.lianban.kernel.contract.EvidenceId;

/** How verification went, and what was decided. */
@ApplicationScoped
class VerificationViews {
    private final LeadStore leads;
    private final NoteStore notes;
    private final GroundStore grounds;
    private final LeadSurroundings surroundings;

    VerificationViews(
            LeadStore leads, NoteStore notes, GroundStore grounds, LeadSurroundings surroundings) {
        this.leads = leads;
        this.notes = notes;
        this.grounds = grounds;
        this.surroundings = surroundings;
    }

    /**
     * @param items of the matter, as they are shown
     */
    LeadView.Verification view(Lead lead, Map<EvidenceId, LeadView.ItemView> items) {
        LeadState state = lead.state();
        List<LeadView.OfficerView> officers =
                surroundings.persons(state.officers()).stream()
                        .map(
                                person ->
                                        new LeadView.OfficerView(
                                                person.id().toString(), person.label()))
                        .toList();
        @Nullable LocalDate filedOn = null;
        @Nullable LocalDate declinedOn = null;
        @Nullable NonFilingGround ground = null;
        switch (state instanceof Merged merged ? merged.before() : state) {
            case CaseFiled filed -> filedOn = filed.filedOn();
            case NotFiled declined -> {
                declinedOn = declined.decidedOn();
                ground = declined.ground();
            }
            case TransferredOut left -> filedOn = left.filedOn();
            case ImportWithdrawn withdrawn -> filedOn = withdrawn.filedOn();
            case Registered _, Verifying _, Merged _ -> {}
        }
        return new LeadView.Verification(
                officers,
                leads.wasExtended(lead),
                pauses(lead, filedOn, items),
                filedOn,
                declinedOn,
                ground,
                grounds(lead, items),
                notes.notes(lead));
    }

    private List<LeadView.GroundView> grounds(Lead lead, Map<EvidenceId, LeadView.ItemView> items) {
        return grounds.grounds(lead).entrySet().stream()
                .map(
                        entry ->
                                new LeadView.GroundView(
                                        entry.getKey(),
                                        entry.getValue().note(),
                                        entry.getValue().items().stream()
                                                .map(items::get)
                                                .filter(Objects::nonNull)
                                                .toList()))
                .toList();
    }

    // They stay to be seen when verification is over.
    private List<LeadView.PauseView> pauses(
            Lead lead, @Nullable LocalDate filedOn, Map<EvidenceId, LeadView.ItemView> items) {
        return leads.pauses(lead).stream()
                .filter(pause -> pause.isOfVerification(filedOn))
                .map(pause -> pauseView(pause, items))
                .toList();
    }

    private static LeadView.PauseView pauseView(
            Pause pause, Map<EvidenceId, LeadView.ItemView> items) {
        return new LeadView.PauseView(
                pause.ground(),
                paper(pause.opening(), items),
                pause.from(),
                pause.closing() == null ? null : paper(pause.closing(), items),
                pause.to());
    }

    private static LeadView.PaperView paper(Paper paper, Map<EvidenceId, LeadView.ItemView> items) {
        return new LeadView.PaperView(
                paper.number(), paper.day(), paper.item() == null ? null : items.get(paper.item()));
    }
}
