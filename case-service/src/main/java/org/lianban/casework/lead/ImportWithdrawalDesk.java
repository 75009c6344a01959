package org.lianban.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.lead.LeadDecisions.Asked;
import org.lianban.casework.lead.domain.ImportMark;
import org.lianban.casework.lead.domain.Lead;
import org.lianban.casework.lead.domain.LeadCommand.WithdrawImport;
import org.lianban.casework.lead.domain.MatterImportRules;
import org.lianban.casework.lead.domain.Situation;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.counter.Ruling.Refused;

/** Takes back imports that should not have been made so, as long as nothing was done since. */
@ApplicationScoped
class ImportWithdrawalDesk {
    private final Matters matters;
    private final ImportMarkStore marks;
    private final InformantStore informants;
    private final LeadDecisions decisions;
    private final LeadEvidence evidence;

    ImportWithdrawalDesk(
            Matters matters,
            ImportMarkStore marks,
            InformantStore informants,
            LeadDecisions decisions,
            LeadEvidence evidence) {
        this.matters = matters;
        this.marks = marks;
        this.informants = informants;
        this.decisions = decisions;
        this.evidence = evidence;
    }

    @Transactional
    Ruling<Lead> withdraw(Caller caller, MatterId id, long seen, WithdrawImport command) {
        return decisions.decide(
                new Asked(caller, Role.AGENCY_HEAD, id, seen),
                List.of(),
                (lead, now) -> {
                    // Under the lock: whoever verified it a moment ago is seen.
                    @Nullable ImportMark mark = marks.find(id, lead.office()).orElse(null);
                    Ruling<Lead> ruling =
                            MatterImportRules.withdraw(
                                    mark, lead, since(mark), hasEvidence(id), now);
                    switch (ruling) {
                        case Ruling.Made<Lead> _ ->
                                withdrawn(Objects.requireNonNull(mark), command, now);
                        case Ruling.Refused<Lead> _ -> {}
                    }
                    return ruling;
                });
    }

    /** Why the caller may not; empty when he may. */
    Optional<Refused<Lead>> closed(ImportMark mark, Lead lead, Situation now) {
        return MatterImportRules.closedToWithdrawal(
                mark, lead, since(mark), mark.isOpen() && hasEvidence(lead.matter()), now);
    }

    private void withdrawn(ImportMark mark, WithdrawImport command, Situation now) {
        informants.words(mark.matter()).ifPresent(words -> words.refuseIn(command));
        marks.withdraw(MatterImportRules.withdrawn(mark, command, now));
    }

    private Set<String> since(@Nullable ImportMark mark) {
        return mark == null || !mark.isOpen()
                ? Set.of()
                : matters.toldAfter(mark.matter(), mark.lastFact()).stream()
                        .map(type -> type.substring(type.lastIndexOf('.') + 1))
                        .collect(Collectors.toSet());
    }

    private boolean hasEvidence(MatterId matter) {
        return evidence.hasAny(matter);
    }
}
