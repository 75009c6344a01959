package org.lianban.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianban.casework.lead.LeadDecisions.Asked;
import org.lianban.casework.lead.domain.FilingRules;
import org.lianban.casework.lead.domain.Lead;
import org.lianban.casework.lead.domain.LeadAct;
import org.lianban.casework.lead.domain.LeadCommand.ChosenLaw;
import org.lianban.casework.lead.domain.LeadCommand.DeclineFiling;
import org.lianban.casework.lead.domain.LeadCommand.FileCase;
import org.lianban.casework.lead.domain.LeadCommand.Harm;
import org.lianban.casework.lead.domain.LeadRefusal;
import org.lianban.casework.lead.domain.LeadState.CaseFiled;
import org.lianban.casework.lead.domain.Situation;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Ruling;

/** 立案 and 不予立案, one transaction each. */
@ApplicationScoped
class FilingDesk {
    private static final String REASON = "REASON";

    private final LeadDecisions decisions;
    private final GroundStore grounds;
    private final FirstFiled firstFiled;
    private final FilingForms forms;
    private final LawChoiceStore laws;

    FilingDesk(
            LeadDecisions decisions,
            GroundStore grounds,
            FirstFiled firstFiled,
            FilingForms forms,
            LawChoiceStore laws) {
        this.laws = laws;
        this.decisions = decisions;
        this.grounds = grounds;
        this.firstFiled = firstFiled;
        this.forms = forms;
    }

    @Transactional
    Ruling<Lead> file(Caller caller, MatterId id, long seen, FileCase command) {
        Ruling<Lead> ruling =
                decisions.decide(
                        new Asked(caller, LeadAct.FILE, id, seen),
                        command.items(),
                        (lead, now) -> file(lead, command, now));
        switch (ruling) {
            case Ruling.Made<Lead> made -> {
                grounds.enter(made.next(), command.grounds());
                ChosenLaw law = command.law();
                if (law != null) {
                    laws.enter(made.next(), law, caller.person(), filedOn(made.next()));
                }
            }
            case Ruling.Refused<Lead> _ -> {}
        }
        Harm harm = command.harm();
        return decisions.noted(ruling, harm == null ? Map.of() : Map.of("HARM", harm.note()));
    }

    private static LocalDate filedOn(Lead lead) {
        return ((CaseFiled) lead.state()).filedOn();
    }

    @Transactional
    Ruling<Lead> decline(Caller caller, MatterId id, long seen, DeclineFiling command) {
        Ruling<Lead> ruling =
                decisions.decide(
                        new Asked(caller, LeadAct.DECLINE, id, seen),
                        List.of(),
                        (lead, now) -> FilingRules.decline(lead, command, forms.of(lead), now));
        return decisions.noted(ruling, Map.of(REASON, command.reason()));
    }

    private Ruling<Lead> file(Lead lead, FileCase command, Situation situation) {
        Lead established = FilingRules.established(lead, command);
        Meeting meeting = Meeting.of(situation.caller(), lead.matter(), Meeting.Act.FILING);
        Optional<FiledMatch> first = firstFiled.before(meeting, established);
        Ruling<Lead> ruling =
                FilingRules.file(
                        lead,
                        command,
                        forms.of(lead),
                        first.map(FiledMatch::office).orElse(null),
                        situation);
        switch (ruling) {
            case Ruling.Made<Lead> made -> {
                // Designated against an earlier filing: the superior has decided, nothing is
                // claimed.
                if (first.isEmpty()) {
                    firstFiled.claim(made.next());
                }
            }
            case Ruling.Refused<Lead> refused -> {
                if (refused.refusal() == LeadRefusal.FIRST_FILED_PREVAILS) {
                    firstFiled.named(meeting, first.orElseThrow());
                }
            }
        }
        return ruling;
    }
}
