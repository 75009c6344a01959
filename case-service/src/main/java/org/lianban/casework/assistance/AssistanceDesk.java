package org.lianban.casework.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.lianban.casework.assistance.AssistanceCommands.Said;
import org.lianban.casework.assistance.domain.AssistanceCommand;
import org.lianban.casework.assistance.domain.AssistanceCommand.Content;
import org.lianban.casework.assistance.domain.AssistanceRequest;
import org.lianban.casework.assistance.domain.AssistanceRules;
import org.lianban.casework.assistance.domain.DraftingRules;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** One transaction per command; the matter's lock decides every race. */
@ApplicationScoped
class AssistanceDesk {
    private final Matters matters;
    private final AssistanceStore store;
    private final AssistanceSurroundings surroundings;
    private final LegalClock clock;

    AssistanceDesk(
            Matters matters,
            AssistanceStore store,
            AssistanceSurroundings surroundings,
            LegalClock clock) {
        this.matters = matters;
        this.store = store;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @Transactional
    Ruling<AssistanceRequest> draft(
            Caller caller, MatterId id, AssistanceId request, Content content) {
        MatterFile matter = matters.lock(id);
        Occasion occasion = new Occasion(caller.actor(DraftingRules.ROLES), clock.now());
        Ruling<AssistanceRequest> ruling =
                DraftingRules.draft(
                        request, content, surroundings.now(matter, caller, occasion.on()));
        if (ruling instanceof Ruling.Made<AssistanceRequest> made) {
            surroundings.requireInformantUnnamed(id, content);
            store.add(made.next(), occasion);
            matters.settle(id, made, occasion);
        }
        return ruling;
    }

    /** What the rule would say to it; nothing is kept of it. */
    @Transactional
    Ruling<AssistanceRequest> consider(Caller caller, AssistanceId id, Said said) {
        AssistanceRequest request = get(id).request();
        MatterFile matter = matters.find(request.terms().matter()).orElseThrow();
        AssistanceScene scene = new AssistanceScene(request, matter, caller, clock.today());
        AssistanceCommand command = said.of(scene);
        Ruling<AssistanceRequest> ruling =
                command instanceof AssistanceCommand.Issue issue
                        ? AssistanceRules.preview(request, issue, surroundings.now(scene))
                        : AssistanceRules.decide(request, command, surroundings.now(scene));
        if (ruling instanceof Ruling.Made<AssistanceRequest>) {
            surroundings.requireInformantUnnamed(scene, command);
        }
        return ruling;
    }

    // The rule speaks before the version: who lost a race is told what the winner did.
    @Transactional
    Ruling<AssistanceRequest> decide(Caller caller, AssistanceId id, long seenVersion, Said said) {
        MatterFile matter = matters.lock(get(id).request().terms().matter());
        StoredAssistance stored = get(id);
        AssistanceScene scene =
                new AssistanceScene(stored.request(), matter, caller, clock.today());
        AssistanceCommand command = said.of(scene);
        Occasion occasion =
                new Occasion(
                        caller.actor(AssistanceRules.roles(command.step(), stored.request())),
                        clock.now());
        Ruling<AssistanceRequest> ruling =
                AssistanceRules.decide(stored.request(), command, surroundings.now(scene));
        if (ruling instanceof Ruling.Made<AssistanceRequest> made) {
            Preconditions.unchanged(seenVersion, stored.versionFor(caller.office()));
            surroundings.requireInformantUnnamed(scene, command);
            store.save(made.next(), told(command) ? occasion.at() : null);
            if (command.step().isOfAsked()) {
                matters.settleWritten(matter.id(), made, occasion);
            } else {
                matters.settle(matter.id(), made, occasion);
            }
        }
        return ruling;
    }

    // What is prepared moves the request in nobody's list.
    private static boolean told(AssistanceCommand command) {
        return !(command instanceof AssistanceCommand.Answer);
    }

    private StoredAssistance get(AssistanceId id) {
        return store.find(id).orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
    }
}
