package org.lianban.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.lianban.casework.lead.domain.FiledTarget;
import org.lianban.casework.lead.domain.FilingRules;
import org.lianban.casework.lead.domain.Lead;
import org.lianban.casework.party.Parties;
import org.lianban.kernel.contract.OfficeId;

/**
 * Whoever files first prevails (程序规定12): asked under the lock on the targets, and entered under it,
 * so that of two that file at the same instant one waits, and then finds the other.
 */
@ApplicationScoped
class FirstFiled {
    private final FiledTargetStore targets;
    private final Parties parties;

    FirstFiled(FiledTargetStore targets, Parties parties) {
        this.targets = targets;
        this.parties = parties;
    }

    /** The office that has filed the same in another matter; the targets stay locked. */
    Optional<OfficeId> before(Lead lead) {
        List<FiledTarget> claimed = claimed(lead);
        targets.lock(claimed);
        return lead.content().act().isOrdered()
                ? targets.firstFiled(lead.matter(), claimed)
                : Optional.empty();
    }

    /**
     * Locks the targets of all that is to be filed in one transaction before the first of it is, so
     * that two such transactions never wait for each other, nor one of them for a filing.
     */
    void lockAhead(List<FiledTarget> claimed) {
        targets.lock(claimed);
    }

    /** From now on it is this one that was first. */
    void claim(Lead lead) {
        targets.enter(lead.matter(), lead.office(), claimed(lead));
    }

    private List<FiledTarget> claimed(Lead lead) {
        return FilingRules.targets(lead, parties.of(lead.matter()));
    }
}
