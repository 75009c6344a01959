package org.lianban.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.lianban.casework.lead.domain.FiledTarget;
import org.lianban.casework.lead.domain.FilingRules;
import org.lianban.casework.lead.domain.Lead;
import org.lianban.casework.lead.domain.LeadCommand.AssignOfficers;
import org.lianban.casework.lead.domain.LeadCommand.DeclineFiling;
import org.lianban.casework.lead.domain.LeadCommand.ExtendVerification;
import org.lianban.casework.lead.domain.LeadCommand.FileCase;
import org.lianban.casework.lead.domain.LeadCommand.Harm;
import org.lianban.casework.lead.domain.LeadCommand.PauseVerification;
import org.lianban.casework.lead.domain.LeadCommand.ResumeVerification;
import org.lianban.casework.lead.domain.Situation;
import org.lianban.casework.lead.domain.VerificationRules;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.party.Parties;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.Ruling;

/** The commands on a registered lead, one transaction each: lock the matter, decide, save. */
@ApplicationScoped
class LeadDesk {
    private static final String REASON = "REASON";

    private final Matters matters;
    private final LeadStore store;
    private final FiledTargetStore targets;
    private final Parties parties;
    private final LeadSurroundings surroundings;

    LeadDesk(
            Matters matters,
            LeadStore store,
            FiledTargetStore targets,
            Parties parties,
            LeadSurroundings surroundings) {
        this.matters = matters;
        this.store = store;
        this.targets = targets;
        this.parties = parties;
        this.surroundings = surroundings;
    }

    @Transactional
    Ruling<Lead> assign(Caller caller, MatterId id, long seen, List<PersonId> officers) {
        AssignOfficers command =
                new AssignOfficers(surroundings.persons(officers), officers.size());
        return decide(
                caller, id, seen, (lead, now) -> VerificationRules.assign(lead, command, now));
    }

    @Transactional
    Ruling<Lead> extend(Caller caller, MatterId id, long seen, ExtendVerification command) {
        Ruling<Lead> ruling =
                decide(
                        caller,
                        id,
                        seen,
                        (lead, now) -> VerificationRules.extend(lead, command, now));
        return noted(ruling, Map.of("EXTENSION", command.reason()));
    }

    @Transactional
    Ruling<Lead> pause(Caller caller, MatterId id, long seen, PauseVerification command) {
        return decide(caller, id, seen, (lead, now) -> VerificationRules.pause(lead, command, now));
    }

    @Transactional
    Ruling<Lead> resume(Caller caller, MatterId id, long seen, ResumeVerification command) {
        return decide(
                caller, id, seen, (lead, now) -> VerificationRules.resume(lead, command, now));
    }

    @Transactional
    Ruling<Lead> file(Caller caller, MatterId id, long seen, FileCase command) {
        Ruling<Lead> ruling = decide(caller, id, seen, (lead, now) -> file(lead, command, now));
        Map<String, String> notes = new HashMap<>();
        command.evidence().forEach((condition, note) -> notes.put(condition.name(), note));
        Harm harm = command.harm();
        if (harm != null) {
            notes.put("HARM", harm.note());
        }
        return noted(ruling, notes);
    }

    @Transactional
    Ruling<Lead> decline(Caller caller, MatterId id, long seen, DeclineFiling command) {
        Ruling<Lead> ruling =
                decide(caller, id, seen, (lead, now) -> FilingRules.decline(lead, command, now));
        return noted(ruling, Map.of(REASON, command.reason()));
    }

    // Asked under the lock on the targets, and entered under it: of two that file at the same
    // instant one waits, and then finds the other (程序规定12).
    private Ruling<Lead> file(Lead lead, FileCase command, Situation situation) {
        List<FiledTarget> claimed =
                FilingRules.targets(
                        FilingRules.established(lead, command), parties.of(lead.matter()));
        targets.lock(claimed);
        boolean comparable = FilingRules.established(lead, command).content().act().isOrdered();
        Optional<OfficeId> first =
                comparable ? targets.firstFiled(lead.matter(), claimed) : Optional.empty();
        List<Person> officers = surroundings.persons(lead.state().officers());
        Ruling<Lead> ruling =
                FilingRules.file(lead, command, officers, first.orElse(null), situation);
        switch (ruling) {
            case Ruling.Made<Lead> made -> {
                // Designated against an earlier filing: the superior has decided, nothing is
                // claimed.
                if (first.isEmpty()) {
                    targets.enter(made.next().matter(), made.next().office(), claimed);
                }
            }
            case Ruling.Refused<Lead> _ -> {}
        }
        return ruling;
    }

    private Ruling<Lead> decide(
            Caller caller, MatterId id, long seen, BiFunction<Lead, Situation, Ruling<Lead>> rule) {
        MatterFile matter = matters.lock(id);
        StoredLead stored = store.shownTo(caller.office(), matter);
        Preconditions.unchanged(seen, stored.version());
        Occasion occasion = surroundings.occasion(caller.actor());
        Situation situation = surroundings.situation(matter, caller, occasion.on());
        Ruling<Lead> ruling = rule.apply(stored.lead(), situation);
        switch (ruling) {
            case Ruling.Made<Lead> made -> {
                store.save(made.next());
                matters.settle(id, made, occasion);
            }
            case Ruling.Refused<Lead> _ -> {}
        }
        return ruling;
    }

    private Ruling<Lead> noted(Ruling<Lead> ruling, Map<String, String> notes) {
        switch (ruling) {
            case Ruling.Made<Lead> made -> store.note(made.next(), notes);
            case Ruling.Refused<Lead> _ -> {}
        }
        return ruling;
    }
}
