package org.lianban.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.lianban.casework.lead.domain.FiledTarget;
import org.lianban.casework.lead.domain.FilingRules;
import org.lianban.casework.lead.domain.Lead;
import org.lianban.casework.party.Parties;

/**
 * Whoever files first prevails (程序规定12): asked under the lock on the targets, and entered under it,
 * so that of two that file at the same instant one waits, and then finds the other.
 */
@ApplicationScoped
class FirstFiled {
    private final FiledTargetStore targets;
    private final Parties parties;
    private final Matches matches;

    FirstFiled(FiledTargetStore targets, Parties parties, Matches matches) {
        this.targets = targets;
        this.parties = parties;
        this.matches = matches;
    }

    /** The first other matter that bars this filing; the targets stay locked. */
    Optional<FiledMatch> before(Meeting meeting, Lead lead) {
        return before(meeting, lead, claimed(lead));
    }

    /** The same of what is claimed anew by naming parties and rights. */
    Optional<FiledMatch> before(Meeting meeting, Lead lead, List<FiledTarget> claimed) {
        targets.lock(claimed);
        return lead.content().act().isOrdered()
                ? matches.first(meeting, targets.filed(lead.matter(), claimed))
                : Optional.empty();
    }

    /** The caller is refused for it, and reads the name of the office. */
    void named(Meeting meeting, FiledMatch match) {
        matches.named(meeting, match);
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
