package org.lianban.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.deadline.domain.LimitIds;
import org.lianban.casework.deadline.domain.RunningClock;
import org.lianban.casework.lead.MergeStore.Restart;
import org.lianban.casework.lead.domain.Lead;
import org.lianban.casework.lead.domain.LeadAct;
import org.lianban.casework.lead.domain.LeadCommand.MergeLead;
import org.lianban.casework.lead.domain.LeadCommand.UndoMerge;
import org.lianban.casework.lead.domain.LeadRules;
import org.lianban.casework.lead.domain.LeadState.Merged;
import org.lianban.casework.lead.domain.MergeRules;
import org.lianban.casework.lead.domain.MergeRules.Compared;
import org.lianban.casework.lead.domain.MergeRules.Other;
import org.lianban.casework.lead.domain.RestartRules;
import org.lianban.casework.lead.domain.Situation;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.party.Parties;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.Ruling;

/**
 * 并案 and its undoing: both matters in one transaction, locked in the order of their ids, so that
 * two that are merged into each other at once never wait for each other.
 */
@ApplicationScoped
class MergeDesk {
    private final Matters matters;
    private final LeadStore store;
    private final MergeStore merges;
    private final InformantStore informants;
    private final Comparisons comparisons;
    private final Parties parties;
    private final Grants grants;
    private final LeadSurroundings surroundings;

    MergeDesk(
            Matters matters,
            LeadStore store,
            MergeStore merges,
            InformantStore informants,
            Comparisons comparisons,
            Parties parties,
            Grants grants,
            LeadSurroundings surroundings) {
        this.matters = matters;
        this.store = store;
        this.merges = merges;
        this.informants = informants;
        this.comparisons = comparisons;
        this.parties = parties;
        this.grants = grants;
        this.surroundings = surroundings;
    }

    /**
     * @param seenOther the version of the other lead that was seen
     */
    record Merging(MergeLead command, long seenOther) {}

    @Transactional
    Ruling<Lead> merge(Caller caller, MatterId id, long seen, Merging asked) {
        MergeLead command = asked.command();
        @Nullable MatterId into = isKnown(caller, command.into()) ? command.into() : null;
        Map<MatterId, MatterFile> locked = lock(id, into);
        MatterFile matter = Objects.requireNonNull(locked.get(id));
        StoredLead stored = store.shownTo(caller.office(), matter);
        Preconditions.unchanged(seen, stored.version());
        @Nullable Other other = null;
        if (into != null && grants.sees(caller, into)) {
            StoredLead found = store.find(into, caller.office()).orElseThrow();
            Preconditions.unchanged(asked.seenOther(), found.version());
            other = new Other(found.lead(), Objects.requireNonNull(locked.get(into)));
        }
        Lead lead = stored.lead();
        LeadAct act = MergeRules.act(command.kind());
        Occasion occasion = surroundings.occasion(caller.actor(List.of(act.role())));
        Situation now = surroundings.situation(matter, caller, occasion.on());
        // Whoever may not merge has nothing compared.
        Optional<Ruling.Refused<Lead>> closed = LeadRules.closed(act, lead, now);
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        Compared compared = compared(lead, other, command, new Asking(caller, occasion.at()));
        Ruling<Lead> ruling = MergeRules.merge(lead, command, other, compared, now);
        switch (ruling) {
            case Ruling.Made<Lead> made -> {
                Lead next = made.next();
                store.save(next);
                Lead absorbing = Objects.requireNonNull(other).lead();
                @Nullable Restart restart = restart(lead, absorbing, command);
                merges.enter(
                        next, (Merged) next.state(), caller.person(), command.reason(), restart);
                matters.settle(id, made, occasion);
                matters.settle(command.into(), MergeRules.absorbed(absorbing, id), occasion);
                if (restart != null) {
                    count(absorbing, restart.from(), occasion);
                }
            }
            case Ruling.Refused<Lead> _ -> {}
        }
        return ruling;
    }

    @Transactional
    Ruling<Lead> undo(Caller caller, MatterId id, long seen, UndoMerge command) {
        // Which matter to lock is read before the lock: the version says whether it still is.
        @Nullable MatterId from = into(caller, id, seen);
        Map<MatterId, MatterFile> locked = lock(id, from);
        MatterFile matter = Objects.requireNonNull(locked.get(id));
        StoredLead stored = store.shownTo(caller.office(), matter);
        Preconditions.unchanged(seen, stored.version());
        Lead lead = stored.lead();
        Optional<Other> other =
                Optional.ofNullable(from)
                        .map(
                                matterId ->
                                        new Other(
                                                store.find(matterId, lead.office())
                                                        .orElseThrow()
                                                        .lead(),
                                                Objects.requireNonNull(locked.get(matterId))));
        Occasion occasion = surroundings.occasion(caller.actor(List.of(LeadAct.UNMERGE.role())));
        Situation now = surroundings.situation(matter, caller, occasion.on());
        Ruling<Lead> ruling = MergeRules.undo(lead, other.orElse(null), now);
        switch (ruling) {
            case Ruling.Made<Lead> made -> {
                store.save(made.next());
                boolean restarted =
                        merges.undo(made.next(), caller.person(), occasion.on(), command.reason());
                matters.settle(id, made, occasion);
                Other left = other.orElseThrow();
                // Where another office writes now, nothing is written for it.
                if (left.matter().isWrittenBy(lead.office())) {
                    matters.settle(
                            left.lead().matter(), MergeRules.separated(left.lead(), id), occasion);
                    if (restarted) {
                        count(left.lead(), merges.countsFrom(left.lead()), occasion);
                    }
                }
            }
            case Ruling.Refused<Lead> _ -> {}
        }
        return ruling;
    }

    private @Nullable Restart restart(Lead report, Lead into, MergeLead command) {
        return command.newFacts()
                ? new Restart(report.content().foundOn(), Objects.requireNonNull(countsSince(into)))
                : null;
    }

    // Its limits are not what they were: whoever decides on it must have seen that.
    private void count(Lead lead, LocalDate from, Occasion occasion) {
        store.save(lead);
        matters.settle(lead.matter(), RestartRules.restart(lead, from), occasion);
    }

    private @Nullable LocalDate countsSince(Lead lead) {
        return surroundings
                .clock(lead.matter(), lead.office(), LimitIds.VERIFICATION)
                .map(RunningClock::start)
                .orElse(null);
    }

    // A hidden matter is refused exactly as an unknown one (law 8).
    private boolean isKnown(Caller caller, MatterId into) {
        return grants.sees(caller, into) && store.find(into, caller.office()).isPresent();
    }

    private @Nullable MatterId into(Caller caller, MatterId id, long seen) {
        StoredLead stored = store.find(id, caller.office()).orElse(null);
        if (stored == null) {
            return null;
        }
        Preconditions.unchanged(seen, stored.version());
        return stored.lead().state() instanceof Merged merged ? merged.into() : null;
    }

    private Map<MatterId, MatterFile> lock(MatterId one, @Nullable MatterId other) {
        Map<MatterId, MatterFile> locked = new LinkedHashMap<>();
        Stream.of(Optional.of(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .distinct()
                .sorted(Comparator.comparing(MatterId::toString))
                .forEach(id -> locked.put(id, matters.lock(id)));
        return locked;
    }

    // Whether both were told by the same person is asked only where it decides; who he is, never.
    // That it was asked is written down first.
    private Compared compared(Lead lead, @Nullable Other other, MergeLead command, Asking asking) {
        if (other == null) {
            return new Compared(false, false, false, null);
        }
        MatterId one = lead.matter();
        MatterId another = other.lead().matter();
        boolean sameTarget =
                MergeRules.isSameTarget(
                        lead.content(),
                        parties.of(one),
                        other.lead().content(),
                        parties.of(another));
        boolean hasAbsorbed = merges.hasAbsorbed(lead);
        @Nullable LocalDate since = countsSince(other.lead());
        boolean sameInformant =
                MergeRules.hangsOnInformant(lead, command, other, sameTarget, hasAbsorbed, since)
                        && isSameInformant(
                                new LookStore.Comparison(
                                        one,
                                        another,
                                        asking.caller(),
                                        command.reason(),
                                        asking.at()));
        return new Compared(sameTarget, sameInformant, hasAbsorbed, since);
    }

    private boolean isSameInformant(LookStore.Comparison asked) {
        comparisons.enter(asked);
        return informants.isSame(asked.caller().office(), asked.one(), asked.other());
    }

    private record Asking(Caller caller, Instant at) {}
}
