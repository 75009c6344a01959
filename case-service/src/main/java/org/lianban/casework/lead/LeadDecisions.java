package org.lianban.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.lianban.casework.lead.domain.Lead;
import org.lianban.casework.lead.domain.LeadAct;
import org.lianban.casework.lead.domain.Situation;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.Ruling;

/**
 * What every command on a registered lead has in common: lock the matter, decide, save. Within the
 * transaction of whoever calls.
 */
@ApplicationScoped
class LeadDecisions {
    private final Matters matters;
    private final LeadStore store;
    private final NoteStore notes;
    private final LeadSurroundings surroundings;
    private final LeadEvidence evidence;

    LeadDecisions(
            Matters matters,
            LeadStore store,
            NoteStore notes,
            LeadSurroundings surroundings,
            LeadEvidence evidence) {
        this.matters = matters;
        this.store = store;
        this.notes = notes;
        this.surroundings = surroundings;
        this.evidence = evidence;
    }

    /** Who asks and in which role, what was seen, and on which lead. */
    record Asked(Caller caller, Role role, MatterId matter, long seen) {
        Asked(Caller caller, LeadAct act, MatterId matter, long seen) {
            this(caller, act.role(), matter, seen);
        }
    }

    /**
     * @param named items of evidence that the command names
     */
    Ruling<Lead> decide(
            Asked asked,
            Collection<EvidenceId> named,
            BiFunction<Lead, Situation, Ruling<Lead>> rule) {
        MatterFile matter = matters.lock(asked.matter());
        StoredLead stored = store.shownTo(asked.caller().office(), matter);
        Preconditions.unchanged(asked.seen(), stored.version());
        Occasion occasion = surroundings.occasion(asked.caller().actor(List.of(asked.role())));
        Situation situation =
                surroundings.situation(
                        matter,
                        asked.caller(),
                        occasion.on(),
                        evidence.known(asked.matter(), named));
        Ruling<Lead> ruling = rule.apply(stored.lead(), situation);
        switch (ruling) {
            case Ruling.Made<Lead> made -> {
                store.save(made.next());
                matters.settle(asked.matter(), made, occasion);
            }
            case Ruling.Refused<Lead> _ -> {}
        }
        return ruling;
    }

    /** Writes down with a decision what was said of it. */
    Ruling<Lead> noted(Ruling<Lead> ruling, Map<String, String> said) {
        switch (ruling) {
            case Ruling.Made<Lead> made -> notes.note(made.next(), said);
            case Ruling.Refused<Lead> _ -> {}
        }
        return ruling;
    }
}
